import type { CurrencyWords } from '../../utils/core/currency-words';
import type { PageDefinition } from '../../utils/core/page-definition';
import { spellOut } from '../../utils/core/spell-out';

type Left = { guidebookPages?: Record<string, PageDefinition>; guidebookCurrencies?: CurrencyWords };

/** The page definitions and names of currencies that the background left in this frame just before the overlay. It parsed them. */
export function pages(): { id: string; definition: PageDefinition; currencies: CurrencyWords }[] {
  const { guidebookPages = {}, guidebookCurrencies: currencies = {} } = globalThis as Left;
  return Object.entries(guidebookPages).map(([id, definition]) => ({ id, definition: spellOut(definition), currencies }));
}

/** The language of the translation that these definitions are for; null for the page as its site wrote it. */
export function pagesLanguage(): string | null {
  return (globalThis as { guidebookLanguage?: string | null }).guidebookLanguage ?? null;
}
