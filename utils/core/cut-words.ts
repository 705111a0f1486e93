import type { Entry } from './dictionary-entry';
import { SILENT_SIGNS } from './silent-signs';

/** What the dictionary has for exactly this word: nothing for most strings. */
export type LookUp = (word: string) => readonly Entry[];

/** One word of a run of text. `from` and `to` are positions in the run as it was given. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The word as it stands there, without silent characters in it. */
  readonly zh: string;
  readonly entries: readonly Entry[];
}

/** Longer runs are cut off here, so that no page can keep us busy. */
export const LONGEST_RUN = 60;
// The longest words of the dictionary are proverbs of 19 characters.
const LONGEST_WORD = 20;

/** The first sixty characters of a run that belongs together; no surrogate pair is cut in two. */
export function shortRun(run: string): string {
  const last = run.charCodeAt(LONGEST_RUN - 1);
  return run.slice(0, run.length > LONGEST_RUN && last >= 0xd800 && last < 0xdc00 ? LONGEST_RUN - 1 : LONGEST_RUN);
}

/**
 * Cuts a run of text into words: the longest word of the dictionary that ends where the segmenter sees an end, else the longest of all;
 * what the dictionary does not have stays as single characters or as the segmenter's own word of another script. The parts cover the run,
 * in order.
 */
export function cutWords(run: string, lookUp: LookUp): Part[] {
  const { text, places, length } = withoutSilent(shortRun(run));
  const ends = segmentEnds(text);
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    const { to, entries } = wordAt(text, at, ends, lookUp);
    parts.push({ from: parts.at(-1)?.to ?? 0, to: places[to] ?? length, zh: text.slice(at, to), entries });
    at = to;
  }
  return parts.length > 0 || length === 0 ? parts : [{ from: 0, to: length, zh: '', entries: [] }];
}

function wordAt(text: string, at: number, ends: ReadonlySet<number>, lookUp: LookUp): { to: number; entries: readonly Entry[] } {
  let longest: { to: number; entries: readonly Entry[] } | null = null;
  for (let to = Math.min(text.length, at + LONGEST_WORD); to > at; to -= 1) {
    const entries = lookUp(text.slice(at, to));
    if (entries.length === 0) continue;
    if (ends.has(to)) return { to, entries };
    longest ??= { to, entries };
  }
  if (longest) return longest;
  const next = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  if (/^\p{Script=Han}/u.test(text.slice(at, next))) return { to: next, entries: [] };
  // Words of other scripts stay whole, up to the first Chinese character in them.
  let to = next;
  while (to < text.length && !ends.has(to) && !/^\p{Script=Han}/u.test(text.slice(to, to + 2))) to += 1;
  return { to, entries: [] };
}

/** Where words end by the browser's own knowledge of Chinese. */
function segmentEnds(text: string): Set<number> {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return new Set(Array.from(segments, ({ index, segment }) => index + segment.length));
}

/** Zero-width and other silent characters stand inside words on some pages. `places` are the positions of what is left. */
function withoutSilent(run: string): { text: string; places: number[]; length: number } {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of run) {
    if (character.replace(SILENT_SIGNS, '') !== '') {
      for (let unit = 0; unit < character.length; unit += 1) places.push(at + unit);
      text += character;
    }
    at += character.length;
  }
  return { text, places, length: run.length };
}
