import type { PageDefinition } from '../../utils/core/page-definition';
import { spellOut } from '../../utils/core/spell-out';

/** The page definitions that the background left in this frame just before the overlay; their ids are their paths. It parsed them. */
export function pages(): { id: string; definition: PageDefinition }[] {
  const left = (globalThis as { guidebookPages?: Record<string, PageDefinition> }).guidebookPages ?? {};
  return Object.entries(left).map(([id, definition]) => ({ id, definition: spellOut(definition) }));
}

/** The language of the translation that these definitions are for; null for the page as its site wrote it. */
export function pagesLanguage(): string | null {
  return (globalThis as { guidebookLanguage?: string | null }).guidebookLanguage ?? null;
}
