import type { QuestionView } from '../guide/guide-view';

/** How loudly words are explained, what the keys do, and that everything can be silenced. */
export interface QuietView {
  readonly title: string;
  /** One for each site that can be chosen for here. */
  readonly sites: readonly { readonly site: string; readonly question: QuestionView }[];
  readonly keysTitle: string;
  /** What each key does; `key` is null while none is set. */
  readonly keys: readonly { readonly id: string; readonly word: string; readonly key: string | null }[];
  readonly noKey: string;
  readonly keysNote: string;
  /** The button that silences everything; null while it is silent. */
  readonly silence: string | null;
}

/** Everything is silenced: said, with the way back. */
export interface SilentView {
  readonly title: string;
  readonly body: string;
  readonly key: string | null;
  readonly back: string;
}

/** What the buyer chose or pressed. */
export interface QuietCalls {
  chooseLevel(site: string, level: string): void;
  silence(on: boolean): void;
}
