import { clauseAround } from '../../utils/core/clause-around';
import type { LookUpReply } from '../../utils/core/message';
import type { Gloss } from '../../utils/core/tip-view';
import { LONGEST_LIST } from '../../utils/core/word-book';
import type { More } from '../words/more';

/** So many answers are remembered. */
const KEPT = 200;

/** Explains by the dictionary in the background, which `ask` asks; what was asked once is remembered in this frame. */
export function openDictionary(ask: (run: string) => Promise<LookUpReply>): More['explain'] {
  const asked = new Map<string, Promise<LookUpReply>>();

  const lookUp = (run: string): Promise<LookUpReply> => {
    const reply = asked.get(run) ?? ask(run);
    // Taken out and put in again, so that the one used longest ago is the first to go.
    asked.delete(run);
    asked.set(run, reply);
    // Nobody answered, or nothing is known: asked again the next time.
    void reply.then((words) => words ?? asked.delete(run));
    for (const oldest of asked.keys()) {
      if (asked.size <= KEPT) break;
      asked.delete(oldest);
    }
    return reply;
  };

  return async (book, found) => {
    const { text, at, word } = found;
    const clause = clauseAround(text, found.from, found.to);
    const parts = (await lookUp(text.slice(clause.from, clause.to)))?.parts ?? [];
    /** In the buyer's language where the glossary has it. */
    const gloss = ({ zh, pinyin, english }: (typeof parts)[number]): Gloss =>
      book.gloss(zh) ?? { zh, pinyin, meaning: english.join('; '), lang: 'en' };
    const words = parts.map(gloss).filter(({ meaning }) => meaning !== '');
    if (word) return book.explain(found, words);
    const pointed = Math.max(at, clause.from) - clause.from;
    const part = parts.find(({ from, to, english }) => (at < 0 ? english.length > 0 : from <= pointed && pointed < to));
    if (!part || part.english.length === 0) return null;
    const isLabel = at < 0 || clause.to - clause.from <= LONGEST_LIST;
    return { ...gloss(part), from: book.data.ui.dictionary, parts: isLabel ? book.list(words) : undefined };
  };
}
