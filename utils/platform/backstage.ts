import type { ToSite } from '../core/message';
import type { Notice, OnboardingState } from '../core/onboarding-state';
import type { SiteId } from '../core/sites';
import type { LeftWords } from '../core/words-data';
import type { Copy } from './copy';
import type { Dictionary } from './dictionary';
import type { Guidebook } from './guidebook';
import type { Locale } from './locale';
import type { Sessions } from './sessions';

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
  inject(tab: number, frame: number, site: SiteId): Promise<boolean>;
  /** Brings what explains words into one frame; false when the frame has gone or the browser keeps us off. */
  injectWords(tab: number, frame: number, left: Omit<LeftWords, 'styles'>): Promise<boolean>;
  /** Brings what finds the next word of a page into one frame. */
  injectWalk(tab: number, frame: number): Promise<boolean>;
  /** False when nobody is there any more. */
  send(tab: number, frame: number, message: ToSite): Promise<boolean>;
  /** What keeps the store from being written, for the popup; null when it goes again. */
  tellTrouble(trouble: Notice | null): Promise<void>;
  showBadge(state: OnboardingState): Promise<void>;
  /** Makes the browser's alarms follow the reminders of this state. */
  setAlarms(state: OnboardingState): Promise<void>;
}
