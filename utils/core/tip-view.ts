import type { Press } from './journey';

/** One word and what it means. */
export interface Gloss {
  readonly zh: string;
  readonly pinyin?: string | undefined;
  readonly meaning: string;
  /** Set where the meaning is in another language than the buyer's. */
  readonly lang?: string | undefined;
}

/** Everything that a tooltip says. */
export interface TipView extends Gloss {
  readonly trade?: string | undefined;
  readonly press?: { readonly kind: Press; readonly word: string; readonly text: string } | undefined;
  /** Where it comes from. */
  readonly from?: string | undefined;
  /** The words of a longer label that is not known as a whole, and the line that says so. */
  readonly parts?: { readonly title: string; readonly words: readonly Gloss[] } | undefined;
  /** What the browser's own translator says of the whole, and the line that says who did it. */
  readonly translated?: { readonly text: string; readonly by: string } | undefined;
}
