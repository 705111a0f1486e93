import { type PageDefinition, spellOut } from '../../utils/core/page-definition';

const files = import.meta.glob<PageDefinition>('../../utils/guidebook/pages/*/*.json', { eager: true, import: 'default' });

/** All page definitions; their ids are their paths. The data tests and the background parse them, this bundle takes them as they are. */
export const pages: { id: string; definition: PageDefinition }[] = Object.entries(files).map(([path, definition]) => ({
  id: path.slice('../../utils/guidebook/pages/'.length, -'.json'.length),
  definition: spellOut(definition),
}));
