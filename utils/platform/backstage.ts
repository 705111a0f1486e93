import type { ToSite } from '../core/message';
import type { Notice, OnboardingState } from '../core/onboarding-state';
import type { SiteId } from '../core/sites';
import type { LeftWords } from '../core/words-data';
import type { Copy } from './copy';
import type { Dictionary } from './dictionary';
import type { Guidebook } from './guidebook';
import type { Locale } from './locale';
import type { Sessions } from './sessions';

/** What a page was translated into, null where it was not any more, and our words in that language where we have them. */
export interface Translation {
  lang: string | null;
  locale: Locale | null;
}

/** Everything the background works with. Nothing in it is needed after a kill: what counts lies in the copies and sessions. */
export interface Backstage {
  copies: readonly [Copy, Copy];
  sessions: Sessions;
  guidebook: Guidebook;
  dictionary: Dictionary;
  now(): number;
  /** Runs work while nothing else changes state or sessions. Never within itself. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  localeOf(state: OnboardingState): Promise<Locale>;
  inject(tab: number, frame: number, site: SiteId, translation?: Translation): Promise<boolean>;
  /** Brings what explains words into one frame; false when the frame has gone or the browser keeps us off. */
  injectWords(tab: number, frame: number, left: Omit<LeftWords, 'look'>): Promise<boolean>;
  /** Brings the rest of the script for words into one frame, when it is first asked for. */
  injectMore(tab: number, frame: number): Promise<boolean>;
  /** False when nobody is there any more. */
  send(tab: number, frame: number, message: ToSite): Promise<boolean>;
  /** What keeps the store from being written, for the popup; null when it goes again. */
  tellTrouble(trouble: Notice | null): Promise<void>;
  showBadge(state: OnboardingState): Promise<void>;
  /** When everything was deleted: what was seen up to then is not stored any more. It need not outlive this background. */
  readonly erased: { at: number };
  /** Takes away alarms, notifications and the permission for them. */
  clearTraces(): Promise<void>;
  /** Makes the browser's alarms follow the reminders of this state. */
  setAlarms(state: OnboardingState): Promise<void>;
}
