import type { QuietCalls, QuietView, SilentView } from '../quiet/quiet-view';
import type { ServiceView } from '../service/service-view';
import type { WaitingCalls, WaitingView } from '../waiting/waiting-view';
import type { MoneyCalls, MoneyView, ReadinessView } from './money-view';
import type { SearchCalls, SearchWords } from './search-view';

/** Everything the popup draws, in words of the buyer's language. Parts that do not apply are null. */
export interface PopupView {
  readonly siteSwitch: { readonly word: string; readonly on: boolean } | null;
  readonly notice: {
    readonly state: 'short' | 'attention';
    readonly title: string;
    readonly body: string;
    readonly read: string | null;
  } | null;
  readonly place: {
    readonly title: string;
    /** The page's own Chinese name. */
    readonly zh: string | null;
    readonly address: { readonly state: 'ready' | 'unknown' | 'attention'; readonly word: string; readonly host: string | null };
    readonly body: string | null;
    /** Set when the browser withholds the site's permission. */
    readonly allow: { readonly word: string; readonly note: string } | null;
  };
  readonly next: {
    readonly number: number;
    readonly eyebrow: string;
    readonly title: string;
    readonly note: string | null;
    readonly button: string | null;
  } | null;
  readonly complete: { readonly title: string; readonly body: string; readonly open: string } | null;
  readonly readiness: ReadinessView | null;
  /** In the side panel only. */
  readonly money: MoneyView | null;
  /** The one thing that matters now stands first: at an order, whether it can be paid. */
  readonly first: 'readiness' | 'next';
  readonly waiting: WaitingView;
  readonly quiet: QuietView;
  readonly silent: SilentView | null;
  readonly service: ServiceView;
  readonly way: {
    readonly title: string;
    readonly count: string;
    /** How much of each chapter that has to be done is done, 0 to 1. */
    readonly bar: readonly number[];
    readonly chapters: readonly {
      readonly id: string;
      readonly state: 'ready' | 'now' | 'todo';
      readonly title: string;
      readonly count: string;
    }[];
  };
  readonly search: SearchWords;
  readonly foot: {
    /** Opens the side panel; null where there is none, or in the panel itself. */
    readonly keepOpenWord: string | null;
    readonly guideWord: string;
    readonly languageWord: string;
    readonly settingsWord: string;
    readonly dataWord: string;
    readonly language: string;
    readonly languages: readonly { readonly id: string; readonly name: string }[];
  };
}

/** What the buyer pressed in the popup. */
export interface PopupCalls extends WaitingCalls, QuietCalls, MoneyCalls {
  switchSite(on: boolean): void;
  allow(): void;
  /** The one primary button: show, open or mark, as the view's builder meant it. */
  goOn(): void;
  readNotice(): void;
  chooseLanguage(id: string): void;
  openSettings(): void;
  /** What is stored, and deleting it. */
  openData(): void;
  /** Keeps all this open beside the page. */
  keepOpen(): void;
  readonly search: SearchCalls;
  /** The whole guide, at the place that is named. */
  openGuide(place?: string): void;
}
