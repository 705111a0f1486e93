import { cutWords, type Part } from '../core/cut-words';
import type { Entry } from '../core/dictionary-entry';
import type { LookUpReply } from '../core/message';
import { withoutBrackets } from '../core/without-brackets';
import type { Backstage } from './backstage';
import { glossaryEntries } from './glossary-entries';

const MOST_MEANINGS = 4;
const MOST_LETTERS = 160;
const MOST_READINGS = 3;

/** What the words of a run of text mean. Changes nothing and remembers nothing. Null where there is nothing Chinese in it. */
export async function answerLookUp(
  { dictionary, guidebook }: Pick<Backstage, 'dictionary' | 'guidebook'>,
  run: string,
): Promise<LookUpReply> {
  if (!/\p{Script=Han}/u.test(run)) return null;
  const [found, terms] = await Promise.all([dictionary.prepare(run), glossaryEntries(guidebook)]);
  const lookUp = (word: string) => [...(terms.get(word) ?? []), ...found(word)];
  const parts = cutWords(run, lookUp).filter(({ zh, entries }) => entries.length > 0 || /\p{Script=Han}/u.test(zh));
  return parts.length > 0 ? { parts: parts.map(explain) } : null;
}

function explain({ from, to, zh, entries }: Part): NonNullable<LookUpReply>['parts'][number] {
  const english: string[] = [];
  const readings = new Set<string>();
  let letters = 0;
  for (const entry of entries) {
    for (const meaning of entry.english) {
      const short = shorten(meaning);
      if (english.length === MOST_MEANINGS || letters + short.length > MOST_LETTERS || english.some((other) => isSame(other, short)))
        continue;
      english.push(short);
      letters += short.length;
      readings.add(entry.pinyin);
    }
  }
  const pinyin = readingsOf(readings, entries);
  return { from, to, zh, ...(pinyin === '' ? {} : { pinyin }), english };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The readings that the meanings belong to; the first one where none was short enough. */
function readingsOf(shown: Set<string>, entries: readonly Entry[]): string {
  return shown.size > 0 ? [...shown].slice(0, MOST_READINGS).join(' / ') : (entries[0]?.pinyin ?? '');
}

/** Asides in brackets go where a meaning is too long for a tooltip; what is still too long ends at its last whole word. */
function shorten(meaning: string): string {
  if (meaning.length <= MOST_LETTERS / 2) return meaning;
  const bare = withoutBrackets(meaning) || meaning;
  if (bare.length <= MOST_LETTERS / 2) return bare;
  const cut = bare.slice(0, MOST_LETTERS / 2);
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length);
}
