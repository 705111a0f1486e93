import type { Press } from './journey';
import type { WordLevel } from './word-level';

/** A word of the glossary as a page's script needs it, in the buyer's language. */
export interface Word {
  /** All forms that a buyer may see. */
  readonly zh: readonly string[];
  /** How the first form is spoken. */
  readonly pinyin?: string;
  readonly meaning: string;
  /** What it means in the trade; Chinese words in double square brackets. */
  readonly trade?: string;
  /** What pressing it does; `text` where it says so in words of its own. */
  readonly press?: { readonly kind: Press; readonly text?: string };
  /** Set where nobody has seen it on a page yet. */
  readonly weak?: true;
}

/** The fixed words of the tooltip, in the buyer's language. */
export interface TipWords {
  readonly term: string;
  readonly glossary: string;
  readonly weak: string;
  readonly dictionary: string;
  readonly wordByWord: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly pin: string;
  readonly close: string;
  readonly translate: string;
  readonly translated: string;
}

/** Everything that explains words in one frame: left there as text by the background, and read when a word is first asked for. */
export interface WordsData {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Traditional characters and their simplified forms, in turn. */
  readonly pairs: string;
  readonly words: readonly Word[];
  /** Word and sentence of each kind of press. */
  readonly press: Readonly<Record<Press, readonly [word: string, text: string]>>;
  readonly ui: TipWords;
}

/** What the background leaves in a frame, under the name `guidebookWords`. */
export interface LeftWords {
  readonly level: WordLevel;
  /** `WordsData` as JSON. */
  readonly json: string;
  readonly look: TipLook;
}

/** One part of an icon: an SVG element and its attributes. */
type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** How the tooltip looks. It is left as text, so that a page where nothing is explained parses none of it. */
export interface TipLook {
  /** Its styles in the overlay's host, which has the rest. */
  readonly tip: string;
  /** Its styles in a host of its own. */
  readonly whole: string;
  readonly icons: Readonly<Record<Press, readonly Shape[]>>;
}
