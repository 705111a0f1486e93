import { readEntry, SHARDS } from '../core/dictionary-entry';
import type { SearchWord, Wish } from '../core/find-search-words';
import { foldInPlace } from '../core/fold-meaning';
import { type ReadFile, readShard } from './dictionary-shards';

/** Finds every word of the dictionary whose English may hold what is wished for. */
export type Scan = (wish: Wish, signal: AbortSignal) => Promise<SearchWord[]>;

// A needle of one letter stands in every line, and nobody means it.
const SHORTEST = 2;
// More hits than this are no search any more: "of", "the".
const MOST_HITS = 2000;
// Up to here a needle must begin a word: "an" stands in a fifth of all lines.
const SHORT = 3;

/** A search over the whole dictionary. Its files are read when first searched, and stay as long as the page that searches. */
export function createScan(read: ReadFile): Scan {
  let opened: Promise<{ text: string; folded: string }[]> | null = null;
  const begun = new Map<string, number>();
  const openAll = () => {
    opened ??= Promise.all(
      Array.from({ length: SHARDS }, async (_, shard) => {
        const text = await readShard(read, shard);
        const folded = foldInPlace(text);
        countBeginnings(text, begun);
        // A letter that grows in lower case would move every place behind it.
        return { text, folded: folded.length === text.length ? folded : text };
      }),
    );
    return opened;
  };
  return async (wish, signal) => {
    const needles = wish.needles.filter((needle) => needle.length >= SHORTEST && /^[a-z0-9]+$/.test(needle));
    // Only English is in it: a wish in another script is not looked for.
    if (needles.length === 0) return [];
    const shards = await openAll();
    if (signal.aborted) return [];
    const found = new Set<string>();
    for (const needle of needles)
      for (const { text, folded } of shards)
        for (const line of linesWith(needle, folded, text)) if (found.size < MOST_HITS) found.add(line);
    return Array.from(found, readEntry).flatMap((entry) => {
      if (!entry) return [];
      const { zh, pinyin, english } = entry;
      const uses = begun.get(zh);
      return { zh, pinyin, meanings: english, from: 'dictionary' as const, ...(uses === undefined ? {} : { uses }) };
    });
  };
}

function countBeginnings(text: string, begun: Map<string, number>): void {
  for (let at = 0; at < text.length; ) {
    const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
    begun.set(first, (begun.get(first) ?? 0) + 1);
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
}

/** The lines whose meanings hold the needle: not those in whose pinyin it happens to stand. */
function* linesWith(needle: string, folded: string, text: string): Generator<string> {
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at)) {
    const begin = folded.lastIndexOf('\n', at) + 1;
    const meanings = folded.indexOf('\t', folded.indexOf('\t', folded.indexOf('\t', begin) + 1) + 1);
    const end = folded.indexOf('\n', at);
    if (at < meanings || (needle.length <= SHORT && /[a-z0-9]/.test(folded.charAt(at - 1)))) {
      at = at < meanings ? meanings : at + 1;
      continue;
    }
    yield text.slice(begin, end < 0 ? undefined : end);
    if (end < 0) return;
    at = end;
  }
}
