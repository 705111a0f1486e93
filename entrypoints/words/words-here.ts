import type { WordDeed } from '../../utils/core/message';
import type { WordLevel } from '../../utils/core/word-level';

/** The words of one frame. */
export interface WordsHere {
  setLevel(level: WordLevel): void;
  /** A command key of the browser was pressed. */
  do(deed: WordDeed): void;
  /** Leaves the page as if we had not been there. */
  stop(): void;
}
