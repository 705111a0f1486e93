import { isWeakMeaning } from './dictionary-entry';
import { foldMeaning } from './fold-meaning';
import { withoutBrackets } from './without-brackets';

/** A Chinese word that a buyer may want to search for, with what it means in any language. */
export interface SearchWord {
  readonly zh: string;
  readonly pinyin: string;
  readonly meanings: readonly string[];
  readonly from: 'glossary' | 'dictionary';
  /** Of a single character: how many words begin with it. */
  readonly uses?: number;
}

/** A word found, with the meaning to show. */
export interface FoundWord extends Omit<SearchWord, 'meanings' | 'uses'> {
  readonly meaning: string;
}

/** What the buyer wants, ready to be compared. */
export interface Wish {
  /** The words as typed, and as a singular where they may be an English plural. */
  readonly forms: readonly string[];
  /** The longest single word of each form: what has none of them is no match. */
  readonly needles: readonly string[];
}

/** The most words that are shown. */
export const MOST_ROWS = 12;
// A character that begins fewer words than this is not one that anybody searches for.
const FEW = 8;
// What a word of several characters counts as.
const USUAL = 30;
const LONGEST_WISH = 60;
// How good a match is, by the way the wish stands in a meaning. Of equal ones the glossary's come first; it knows what buyers need.
const GLOSSARY = { exact: 0, start: 2, word: 3, part: 6 } as const;
const DICTIONARY = { exact: 1, start: 4, word: 5, part: 7 } as const;

/** What is searched for; null where nothing is left to search: nothing typed, or signs only. */
export function readWish(typed: string): Wish | null {
  const whole = withoutFiller(foldMeaning(typed.slice(0, LONGEST_WISH)));
  if (whole === '') return null;
  const forms = [...new Set([whole, ...singularOf(whole)])];
  return { forms, needles: [...new Set(forms.map((form) => form.split(' ').reduce((a, b) => (b.length > a.length ? b : a))))] };
}

/** The words that fit best: an exact meaning, then one that starts so, then a whole word in it, then a part. At most twelve. */
export function findSearchWords(wish: Wish, words: Iterable<SearchWord>): FoundWord[] {
  const best = new Map<string, { word: SearchWord; meaning: string; keys: number[] }>();
  for (const word of words) {
    const match = matchOf(word, wish);
    const other = best.get(word.zh);
    if (match && (!other || compare(match.keys, other.keys) < 0)) best.set(word.zh, { word, ...match });
  }
  return [...best.values()]
    .sort((a, b) => compare(a.keys, b.keys) || (a.word.zh < b.word.zh ? -1 : 1))
    .slice(0, MOST_ROWS)
    .map(({ word: { zh, pinyin, from, meanings }, meaning }) => ({
      ...{ zh, pinyin, from },
      // The glossary's first meaning is in the buyer's language, also where the English one was found.
      meaning: from === 'glossary' ? (meanings[0] ?? meaning) : meaning,
    }));
}

function matchOf({ zh, meanings, from, uses = USUAL }: SearchWord, { forms }: Wish): { meaning: string; keys: number[] } | null {
  const ranks = from === 'glossary' ? GLOSSARY : DICTIONARY;
  let best: { meaning: string; keys: number[] } | null = null;
  meanings.forEach((meaning, at) => {
    const whole = foldMeaning(meaning);
    if (!forms.some((form) => whole.includes(form))) return;
    // Asides in brackets count as a part only. Our own meanings name synonyms after a comma, the dictionary's after a semicolon.
    const senses = withoutBrackets(meaning).split(from === 'glossary' ? /[;,；，、،]/ : ';');
    for (const plain of senses.map((sense) => withoutFiller(foldMeaning(sense)))) {
      forms.forEach((form, order) => {
        const how = howItStands(form, plain) ?? (whole.includes(form) ? 'part' : null);
        if (how === null) return;
        const keys = [ranks[how], order, Number(uses < FEW || isWeakMeaning(meaning)), at > 2 ? 1 : 0, plain.length, -uses, zh.length];
        if (!best || compare(keys, best.keys) < 0) best = { meaning, keys };
      });
    }
  });
  return best;
}

function howItStands(form: string, meaning: string): keyof typeof GLOSSARY | null {
  if (meaning === form) return 'exact';
  if (!meaning.includes(form)) return null;
  if (meaning.startsWith(`${form} `)) return 'start';
  return ` ${meaning} `.includes(` ${form} `) ? 'word' : 'part';
}

/** "to buy", "a box" and "the box" are looked up as "buy" and "box". */
function withoutFiller(folded: string): string {
  return folded.replace(/^(to|a|an|the) (?=.)/, '');
}

/** What may be the English singular: shoes, boxes, batteries. */
function singularOf(form: string): string[] {
  if (/[a-z]{2}ies$/.test(form)) return [`${form.slice(0, -3)}y`];
  if (/(ss|sh|ch|x|z)es$/.test(form)) return [form.slice(0, -2)];
  return /[a-z]{2}[^s]s$/.test(form) ? [form.slice(0, -1)] : [];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
