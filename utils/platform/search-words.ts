import { cutWords } from '../core/cut-words';
import { type FoundWord, findSearchWords, MOST_ROWS, readWish, type SearchWord } from '../core/find-search-words';
import { openDictionary } from './dictionary';
import type { ReadFile } from './dictionary-shards';
import { glossaryEntries } from './glossary-entries';
import type { Guidebook } from './guidebook';
import { type Locale, openLocale } from './locale';
import { createScan } from './scan-dictionary';

/** Finds Chinese words for what a buyer typed; null where there is nothing to search for, or a newer search has begun. */
export type Search = (typed: string, locale: Locale, signal: AbortSignal) => Promise<FoundWord[] | null>;

/** A search over glossary and dictionary. Nothing of the dictionary is read before the first search. */
export function createSearch(guidebook: Guidebook, read: ReadFile): Search {
  const scan = createScan(read);
  const dictionary = openDictionary(read);

  const explain = async (typed: string): Promise<FoundWord[]> => {
    const [found, terms] = await Promise.all([dictionary.prepare(typed), glossaryEntries(guidebook)]);
    const parts = cutWords(typed, (word) => [...(terms.get(word) ?? []), ...found(word)]);
    return parts.flatMap(({ zh, entries: [first] }) => {
      if (!first || !/\p{Script=Han}/u.test(zh)) return [];
      return { zh, pinyin: first.pinyin, meaning: first.english.slice(0, 3).join('; '), from: terms.has(zh) ? 'glossary' : 'dictionary' };
    });
  };

  return async (typed, locale, signal) => {
    const wish = readWish(typed);
    if (!wish) return null;
    const glossary = await glossaryWords(guidebook, locale);
    // A Chinese word is explained; it may be a meaning as well, for a buyer who reads Japanese or Chinese.
    const explained = /\p{Script=Han}/u.test(typed) ? await explain(typed) : [];
    const words = await scan(wish, signal);
    if (signal.aborted) return null;
    const rows = [...explained, ...findSearchWords(wish, [...glossary, ...words])];
    return [...new Map(rows.toReversed().map((row) => [row.zh, row])).values()].reverse().slice(0, MOST_ROWS);
  };
}

/** The glossary with its meanings in the buyer's language, the one to show, and in English. */
async function glossaryWords({ terms }: Guidebook, { maybe }: Locale): Promise<SearchWord[]> {
  const english = await openLocale('en');
  return Object.values(terms).flatMap(({ id, zh: [zh], pinyin = '' }) => {
    const meanings = [maybe(`terms:${id}.meaning`), english.maybe(`terms:${id}.meaning`)].filter((text) => text !== undefined);
    // A button of an English page is no word to search for.
    if (zh === undefined || !/\p{Script=Han}/u.test(zh) || meanings.length === 0) return [];
    return { zh, pinyin, meanings: [...new Set(meanings)], from: 'glossary' };
  });
}
