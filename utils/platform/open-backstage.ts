import { assessReadiness } from '../core/assess-readiness';
import { dueReminders, openReminders } from '../core/due-reminders';
import type { OnboardingState } from '../core/onboarding-state';
import { progressOf } from '../core/progress';
import type { LeftWords } from '../core/words-data';
import type { Backstage } from './backstage';
import { makeBadge, showBadge } from './badge';
import { browser } from './browser';
import { copies } from './copies';
import { openDictionary } from './dictionary';
import { loadGuidebook } from './guidebook';
import { inject, injectWalk, injectWords } from './inject';
import { openLocale } from './locale';
import { readOwnFile } from './read-own-file';
import { mirrorAlarms } from './reminders';
import { sessionArea } from './session-area';
import { createSessions } from './sessions';
import { TROUBLE_KEY } from './trouble';
import { withLock } from './with-lock';

/** The backstage of the real browser. `styles`: how the tooltip of a word looks. */
export function openBackstage(styles: LeftWords['styles']): Backstage {
  const guidebook = loadGuidebook();
  const localeOf = (state: OnboardingState) => openLocale(state.choices.language ?? browser.i18n.getUILanguage());
  let alarms: Promise<void> = Promise.resolve();
  return {
    copies,
    sessions: createSessions(sessionArea),
    guidebook,
    dictionary: openDictionary(readOwnFile),
    now: Date.now,
    alone: withLock,
    localeOf,
    inject,
    injectWords: (tab, frame, left) => injectWords(tab, frame, { ...left, styles }),
    injectWalk,
    async send(tab, frame, message) {
      try {
        await browser.tabs.sendMessage(tab, message, { frameId: frame });
        return true;
      } catch {
        return false;
      }
    },
    async tellTrouble(trouble) {
      if (trouble) await sessionArea.set({ [TROUBLE_KEY]: trouble });
      else if (TROUBLE_KEY in (await sessionArea.get([TROUBLE_KEY]))) await sessionArea.remove(TROUBLE_KEY);
    },
    async showBadge(state) {
      const now = Date.now();
      const due = dueReminders(guidebook.journey, state, now).length;
      const progress = progressOf(guidebook.journey, state);
      await showBadge(makeBadge(state, { progress, readiness: assessReadiness(state, now), due }, await localeOf(state)));
    },
    setAlarms(state) {
      // One after another: two changes at once could each undo half of the other.
      alarms = alarms.then(() => mirrorAlarms(openReminders(guidebook.journey, state), Date.now())).catch(() => undefined);
      return alarms;
    },
  };
}
