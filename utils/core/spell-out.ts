import type { PageDefinition } from './page-definition';

/** Puts the shared lists of words in the place of their names, so that everything after this reads plain lists. */
export function spellOut(definition: PageDefinition): PageDefinition {
  const spell = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.flatMap((item) =>
        typeof item === 'string' && item.startsWith('@') ? (definition.words?.[item.slice(1)] ?? []) : [spell(item)],
      );
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spell(item)]));
  };
  const { evidence, facts, anchors } = definition;
  return { ...definition, ...(spell({ evidence, facts, anchors }) as Pick<PageDefinition, 'evidence' | 'facts' | 'anchors'>) };
}
