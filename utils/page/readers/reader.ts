import type { CurrencyWords } from '../../core/currency-words';
import type { Facts } from '../../core/fact';
import type { Words } from '../find-words';
import type { Scan } from '../scan-page';

/** What a reader may look at: one scan of one page. */
export type Ground = { scan: Scan; words: Words; document: Document; currencies: CurrencyWords };

/** Reads one fact; undefined where the page does not show it, or shows it in two ways that disagree. */
export type Read<Name extends keyof Facts = keyof Facts> = (data: Record<string, unknown>, ground: Ground) => Facts[Name] | undefined;

/** A list of texts from a reader's data; empty where it has none. */
export function listOf(data: Record<string, unknown>, key: string): string[] {
  const value = data[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
