import { clauseAround } from './clause-around';
import { createFolding } from './fold-unit';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie';
import { SILENT_SIGNS } from './silent-signs';
import type { Gloss, TipView } from './tip-view';
import type { Word, WordsData } from './words-data';

/** A stretch of a text that can be explained; `word` is null where only the dictionary may know it. */
export interface Found {
  readonly text: string;
  /** Where it was pointed at; -1 where the whole is meant. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly word: Word | null;
}

/** The words of a frame, ready to be asked. */
export interface WordBook {
  readonly data: WordsData;
  readonly trie: PhraseTrie;
  /** What stands at a place of a text: a term of the glossary, else Chinese for the dictionary; -1 asks for the whole. */
  find(text: string, at: number): Found | null;
  /** What to say of a term; `words`: those of its label, where all have been looked up. Null for what is no term. */
  explain(found: Found, words?: readonly Gloss[]): TipView | null;
  /** A text that is a term as a whole; null for any other. */
  gloss(text: string): Gloss | null;
  list(words: readonly Gloss[]): TipView['parts'];
}

const HAN = /\p{Script=Han}/u;
/** A longer label is a sentence: its words are not listed unless the buyer keeps the tooltip open. */
export const LONGEST_LIST = 16;

/** Opens what the background left in this frame. */
export function openWordBook(json: string): WordBook {
  const data = JSON.parse(json) as WordsData;
  const folding = createFolding(data.pairs);
  const trie = buildPhraseTrie(
    data.words.map(({ zh }) => zh),
    folding,
  );
  const wordOf = (phrase: number) => data.words[phrase] as Word;
  const fold = (text: string) => Array.from(text, (letter) => folding.ask(letter, 0)).join('');
  const glossOf = (text: string, { zh: [first = ''], pinyin, meaning }: Word): Gloss => {
    const zh = tidy(text);
    // Only the first form is known to be read so.
    return { zh, meaning, pinyin: fold(zh) === fold(first) ? pinyin : undefined };
  };
  const list = (words: readonly Gloss[]): TipView['parts'] => (words.length > 1 ? { title: data.ui.wordByWord, words } : undefined);
  /** The terms in a stretch of a text. */
  const known = (text: string): Gloss[] => {
    const words: Gloss[] = [];
    trie.each(text, (from, to, phrase) => words.push(glossOf(text.slice(from, to), wordOf(phrase))));
    return words;
  };

  return {
    data,
    trie,
    list,
    find(text, at) {
      let best = at < 0 ? null : trie.around(text, at);
      if (at < 0)
        trie.each(text, (from, to, phrase) => {
          if (!best || to - from > best.to - best.from) best = { from, to, phrase };
        });
      if (best) return { text, at, from: best.from, to: best.to, word: wordOf(best.phrase) };
      const first = at < 0 ? text.search(HAN) : at;
      return HAN.test(text.charAt(first)) ? { text, at, from: first, to: first + 1, word: null } : null;
    },
    explain({ text, from, to, word }, words) {
      if (!word) return null;
      const { press, trade, weak } = word;
      const clause = clauseAround(text, from, to);
      const isLabel = to - from < clause.to - clause.from && clause.to - clause.from <= LONGEST_LIST;
      const [say = '', sentence = ''] = press ? data.press[press.kind] : [];
      return {
        ...glossOf(text.slice(from, to), word),
        trade,
        press: press && { kind: press.kind, word: say, text: press.text ?? sentence },
        from: weak ? data.ui.weak : data.ui.glossary,
        parts: list(words ?? (isLabel ? known(text.slice(clause.from, clause.to)) : [])),
      };
    },
    gloss(text) {
      const match = trie.longestAt(text, 0);
      return match?.to === text.length ? glossOf(text, wordOf(match.phrase)) : null;
    },
  };
}

/** The Chinese as it stands, without what nobody sees. */
function tidy(text: string): string {
  return text
    .replace(SILENT_SIGNS, '')
    .replace(/\s+/g, HAN.test(text) ? '' : ' ')
    .trim();
}
