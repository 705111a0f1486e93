import { assessReadiness } from '../core/assess-readiness';
import { dueReminders, openReminders } from '../core/due-reminders';
import type { OnboardingState } from '../core/onboarding-state';
import { progressOf } from '../core/progress';
import type { TabOrder } from '../core/tab-order';
import type { TipLook } from '../core/words-data';
import type { Backstage } from './backstage';
import { showBadge } from './badge';
import { browser } from './browser';
import { copies } from './copies';
import { openDictionary } from './dictionary';
import { loadGuidebook } from './guidebook';
import { inTurn } from './in-turn';
import { inject, injectMore, injectWords } from './inject';
import { openLocale } from './locale';
import { makeBadge } from './make-badge';
import { dropNotifications } from './notifications';
import { orderOfTab } from './order-of-tab';
import { readOwnFile } from './read-own-file';
import { mirrorAlarms } from './reminders';
import { sessionArea } from './session-area';
import { createSessions } from './sessions';
import { TROUBLE_KEY } from './trouble';
import { withLock } from './with-lock';

/** The backstage of the real browser. `look`: how the tooltip of a word looks. */
export function openBackstage(look: TipLook): Backstage {
  const guidebook = loadGuidebook();
  const localeOf = (state: OnboardingState) => openLocale(state.choices.language ?? browser.i18n.getUILanguage());
  const sessions = createSessions(sessionArea);
  const alarms = inTurn();
  const badges = inTurn();
  const troubles = inTurn();
  const showBadges = async (state: OnboardingState) => {
    const now = Date.now();
    const due = dueReminders(guidebook.journey, state, now).length;
    const progress = progressOf(guidebook.journey, state);
    const locale = await localeOf(state);
    const badgeFor = (order?: TabOrder) => makeBadge(state, { progress, readiness: assessReadiness(state, now, order), due }, locale);
    await showBadge(badgeFor());
    // A tab with an order of its own says what that order needs, whatever the order seen last.
    for (const tab of await sessions.tabs()) {
      const order = orderOfTab(await sessions.read(tab));
      if (order) await showBadge(badgeFor(order), tab);
    }
  };
  return {
    copies,
    sessions,
    guidebook,
    dictionary: openDictionary(readOwnFile),
    now: Date.now,
    alone: withLock,
    localeOf,
    inject,
    injectWords: (tab, frame, left) => injectWords(tab, frame, { ...left, look }),
    injectMore,
    async send(tab, frame, message) {
      try {
        await browser.tabs.sendMessage(tab, message, { frameId: frame });
        return true;
      } catch {
        return false;
      }
    },
    // Each one after another: an older one that comes late would put back what was true before, or undo half of the next.
    tellTrouble: (trouble) =>
      troubles(async () => {
        if (trouble) await sessionArea.set({ [TROUBLE_KEY]: trouble });
        else if (TROUBLE_KEY in (await sessionArea.get([TROUBLE_KEY]))) await sessionArea.remove(TROUBLE_KEY);
      }),
    showBadge: (state) => badges(() => showBadges(state)),
    setAlarms: (state) => alarms(() => mirrorAlarms(openReminders(guidebook.journey, state), Date.now())),
    erased: { at: 0 },
    async clearTraces() {
      await Promise.all([alarms(() => mirrorAlarms([], Date.now())), dropNotifications()]);
    },
  };
}
