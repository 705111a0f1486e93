import type { TipView } from '../../utils/core/tip-view';
import type { Found, WordBook } from '../../utils/core/word-book';
import type { nextTerm } from '../../utils/page/next-term';
import { askMore } from '../../utils/platform/ask-more';

/** Translates a Chinese text; null where that fails. */
export type Translate = (text: string) => Promise<string | null>;

/** What most pages never need: it lies in a script of its own, words-more.js. */
export interface More {
  /** What the dictionary says of a word, and of all words of its label; null where it knows nothing. */
  explain(book: WordBook, found: Found): Promise<TipView | null>;
  copy(word: string): Promise<boolean>;
  translator(language: string): Promise<Translate | null>;
  nextTerm: typeof nextTerm;
}

/** Has the rest brought by the background, once; null where nobody answers. */
export async function more(): Promise<More | null> {
  const world = globalThis as { guidebookMore?: More };
  if (!world.guidebookMore) await askMore();
  return world.guidebookMore ?? null;
}
