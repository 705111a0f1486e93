import type { PopupView } from '../popup/popup-view';
import type { QuietCalls, QuietView, SilentView } from '../quiet/quiet-view';
import type { ServiceView } from '../service/service-view';
import type { RemindButton, WaitingCalls, WaitingView } from '../waiting/waiting-view';

/** Says one text of the guide page: a key below "guide" in locales/<language>/ui.json. */
export type SayGuide = (key: string) => string;

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** One question with its answers, of which one at most is chosen. */
export interface QuestionView {
  readonly name: string;
  readonly ask: string;
  readonly note: string | null;
  readonly options: readonly { readonly id: string; readonly word: string; readonly note: string | null; readonly chosen: boolean }[];
}

/** The route chooser: its open questions, and what the answers mean. */
export interface RouteView {
  readonly title: string;
  readonly intro: string | null;
  readonly questions: readonly QuestionView[];
  readonly result: { readonly title: string; readonly body: string; readonly source: string } | null;
  /** Asks the questions again; null while they are open. */
  readonly change: string | null;
}

/** One step of the whole guide. */
export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'ready' | 'now' | 'todo' | 'waiting';
  /** Who says that it is done, or in one word that it is not. */
  readonly status: string;
  readonly by: 'page' | 'buyer' | null;
  /** How long a code lives or a review takes, and when the buyer will be reminded. */
  readonly notes: readonly string[];
  readonly open: { readonly url: string; readonly word: string } | null;
  readonly remind: RemindButton | null;
  readonly source: string;
}

/** One chapter with the steps that this buyer has to do. */
export interface ChapterView {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly state: 'ready' | 'now' | 'todo';
  readonly optional: boolean;
  readonly steps: readonly StepView[];
}

/** Everything the guide page draws. */
export interface GuideView {
  readonly say: SayGuide;
  readonly notice: PopupView['notice'];
  readonly language: Choice['id'];
  readonly languageWord: string;
  readonly languages: readonly Choice[];
  readonly countryWord: string;
  readonly countryChoose: string;
  /** Two letters, or '' while none is chosen. */
  readonly country: string;
  readonly firstCountries: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly alipayBusiness: QuestionView;
  readonly assets: readonly { readonly id: string; readonly word: string; readonly have: boolean }[];
  readonly route: RouteView;
  readonly waiting: WaitingView;
  readonly way: { readonly title: string; readonly count: string; readonly bar: readonly number[] };
  readonly chapters: readonly ChapterView[];
  readonly doneWord: string;
  readonly undoWord: string;
  /** Everything that World Pay is called; its Chinese name stands last. */
  readonly names: { readonly latin: readonly string[]; readonly zh: string };
  readonly quiet: QuietView;
  readonly silent: SilentView | null;
  readonly service: ServiceView;
  /** Leads to the page where everything stored is shown and can be deleted. */
  readonly dataWord: string;
  readonly independent: string;
}

/** What the buyer chose or pressed on the guide page. */
export interface GuideCalls extends WaitingCalls, QuietCalls {
  chooseLanguage(id: string): void;
  chooseCountry(id: string): void;
  sayAlipayBusiness(had: boolean): void;
  sayAsset(id: string, have: boolean): void;
  answerRoute(question: string, answer: string): void;
  changeRoute(): void;
  undo(step: string): void;
  readNotice(): void;
}
