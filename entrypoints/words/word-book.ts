import type { TipView } from '../../components/tip-view';
import { clauseAround } from '../../utils/core/clause-around';
import { createFolding } from '../../utils/core/fold-unit';
import type { LookUpReply } from '../../utils/core/message';
import { buildPhraseTrie, type Match, type PhraseTrie } from '../../utils/core/phrase-trie';
import type { Word, WordsData } from '../../utils/core/words-data';

/** A stretch of a text that can be explained; `word` is null where only the dictionary may know it. */
export interface Found {
  readonly text: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly word: Word | null;
}

type Parts = NonNullable<LookUpReply>['parts'];
type Gloss = NonNullable<TipView['parts']>['words'][number];

/** The words of a frame, ready to be asked. */
export interface WordBook {
  readonly data: WordsData;
  readonly trie: PhraseTrie;
  /** What stands at a place of a text, at once: a term of the glossary, else Chinese for the dictionary; -1 asks for the whole. */
  find(text: string, at: number): Found | null;
  /** What to say of it. With `thorough`, or without a term, the dictionary is asked: null where it knows nothing. */
  explain(found: Found, thorough: boolean): TipView | Promise<TipView | null>;
}

const HAN = /\p{Script=Han}/u;
const SILENT = /[\p{Default_Ignorable_Code_Point}\p{Co}]/gu;
/** A longer label is a sentence: its words are not listed unless the buyer keeps the tooltip open. */
const LONGEST_LIST = 16;
const KEPT = 200;

/** Opens what the background left in this frame. `ask` looks words up in the dictionary. */
export function openWordBook(json: string, ask: (run: string) => Promise<LookUpReply>): WordBook {
  const data = JSON.parse(json) as WordsData;
  const folding = createFolding(data.pairs);
  const trie = buildPhraseTrie(
    data.words.map(({ zh }) => zh),
    folding,
  );
  const fold = (text: string) => Array.from(text, (_, at) => folding.ask(text, at)).join('');
  /** Only the first form is known to be read so. */
  const pinyinOf = ({ zh: [first = ''], pinyin }: Word, shown: string) => (fold(shown) === fold(first) ? pinyin : undefined);
  const asked = new Map<string, Promise<LookUpReply>>();

  const lookUp = (run: string): Promise<LookUpReply> => {
    const reply = asked.get(run) ?? ask(run);
    asked.delete(run);
    asked.set(run, reply);
    // Nobody answered: asked again the next time.
    void reply.then((words) => words ?? asked.delete(run));
    for (const oldest of asked.keys()) {
      if (asked.size <= KEPT) break;
      asked.delete(oldest);
    }
    return reply;
  };
  const wordOf = ({ phrase }: Match) => data.words[phrase] as Word;
  const longest = (text: string): Match | null => {
    let best: Match | null = null;
    trie.each(text, (from, to, phrase) => {
      if (!best || to - from > best.to - best.from) best = { from, to, phrase };
    });
    return best;
  };
  const known = (text: string, from: number, to: number): Gloss[] => {
    const words: Gloss[] = [];
    trie.each(text.slice(from, to), (start, end, phrase) => words.push(gloss(text.slice(from + start, from + end), data.words[phrase])));
    return words;
  };
  const gloss = (text: string, word: Word | undefined): Gloss => ({
    zh: tidy(text),
    meaning: word?.meaning ?? '',
    pinyin: word && pinyinOf(word, text),
  });
  /** A part of a dictionary's answer, in the buyer's language where the glossary has it. */
  const partGloss = ({ zh, pinyin, english }: Parts[number]): Gloss => {
    const match = trie.longestAt(zh, 0);
    return match?.to === zh.length ? gloss(zh, wordOf(match)) : { zh, pinyin, meaning: english.join('; '), lang: 'en' };
  };
  const list = (words: Gloss[]): TipView['parts'] => (words.length > 1 ? { title: data.ui.wordByWord, words } : undefined);

  const explainTerm = (found: Found, word: Word, words: Gloss[]): TipView => {
    const { press } = word;
    const [say = '', sentence = ''] = press ? data.press[press.kind] : [];
    const zh = tidy(found.text.slice(found.from, found.to));
    return {
      zh,
      pinyin: pinyinOf(word, zh),
      meaning: word.meaning,
      trade: word.trade,
      press: press && { kind: press.kind, word: say, text: press.text ?? sentence },
      from: word.weak ? data.ui.weak : data.ui.glossary,
      parts: list(words),
    };
  };
  const explainByDictionary = async (found: Found): Promise<TipView | null> => {
    const { text, at, word } = found;
    const clause = clauseAround(text, found.from, found.to);
    const reply = await lookUp(text.slice(clause.from, clause.to));
    const parts = reply?.parts ?? [];
    const words = parts.map(partGloss).filter(({ meaning }) => meaning !== '');
    if (word) return explainTerm(found, word, words);
    const pointed = Math.max(at, clause.from) - clause.from;
    const part = parts.find(({ from, to, english }) => (at < 0 ? english.length > 0 : from <= pointed && pointed < to)) ?? parts[0];
    if (!part || part.english.length === 0) return null;
    const shown = partGloss(part);
    return { ...shown, from: data.ui.dictionary, parts: clause.to - clause.from <= LONGEST_LIST || at < 0 ? list(words) : undefined };
  };

  return {
    data,
    trie,
    find(text, at) {
      const match = at < 0 ? longest(text) : trie.around(text, at);
      if (match) return { text, at, from: match.from, to: match.to, word: wordOf(match) };
      const first = at < 0 ? text.search(HAN) : at;
      return first >= 0 && HAN.test(text.charAt(first)) ? { text, at, from: first, to: first + 1, word: null } : null;
    },
    explain(found, thorough) {
      const { text, from, to, word } = found;
      if (!word) return explainByDictionary(found);
      const clause = clauseAround(text, from, to);
      if (clause.from === from && clause.to === to) return explainTerm(found, word, []);
      if (thorough) return explainByDictionary(found);
      return explainTerm(found, word, clause.to - clause.from <= LONGEST_LIST ? known(text, clause.from, clause.to) : []);
    },
  };
}

/** The Chinese as it stands, without what nobody sees. */
function tidy(text: string): string {
  return text
    .replace(SILENT, '')
    .replace(/\s+/g, HAN.test(text) ? '' : ' ')
    .trim();
}
