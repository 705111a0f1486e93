import type { ToSite } from '../../utils/core/message';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import type { LeftWords } from '../../utils/core/words-data';
import type { Backstage, Translation } from '../../utils/platform/backstage';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { createMemoryArea } from '../../utils/platform/memory-area';
import { createSessions } from '../../utils/platform/sessions';
import { NOON } from '../core/journey';
import { memoryCopy } from './memory-copy';
import { smallDictionary } from './small-dictionary';

/** A backstage without a browser, with what it was asked to do. */
export function memoryStage(language = 'en') {
  const sent: { tab: number; frame: number; message: ToSite }[] = [];
  const injected: string[] = [];
  const translations: Translation[] = [];
  const words: ({ frame: string } & Omit<LeftWords, 'look'>)[] = [];
  const gone = new Set<string>();
  const troubles: (string | null)[] = [];
  const badges: OnboardingState[] = [];
  const alarms: OnboardingState[] = [];
  const copies = [memoryCopy('local'), memoryCopy('indexed')] as const;
  const cleared = { times: 0 };
  const clock = { now: NOON };
  let last: Promise<unknown> = Promise.resolve();
  const stage: Backstage = {
    copies,
    sessions: createSessions(createMemoryArea()),
    guidebook: loadGuidebook(),
    dictionary: smallDictionary(),
    now: () => clock.now,
    alone<T>(work: () => Promise<T>): Promise<T> {
      const next = last.then(work);
      last = next.catch(() => undefined);
      return next;
    },
    localeOf: (state) => openLocale(state.choices.language ?? language),
    async injectWords(tab, frame, left) {
      words.push({ frame: `${tab}/${frame}`, ...left });
      return true;
    },
    async injectMore() {
      return true;
    },
    async inject(tab, frame, _site, translation) {
      injected.push(`${tab}/${frame}`);
      if (translation) translations.push(translation);
      return true;
    },
    async send(tab, frame, message) {
      if (gone.has(`${tab}/${frame}`)) return false;
      sent.push({ tab, frame, message });
      return true;
    },
    async tellTrouble(trouble) {
      troubles.push(trouble);
    },
    async showBadge(state) {
      badges.push(state);
    },
    erased: { at: 0 },
    async clearTraces() {
      cleared.times += 1;
    },
    async setAlarms(state) {
      alarms.push(state);
    },
  };
  return { stage, sent, injected, words, translations, gone, troubles, badges, alarms, cleared, copies, clock };
}
