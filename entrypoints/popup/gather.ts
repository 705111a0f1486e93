import { browser } from '../../utils/platform/browser';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { hasNotifications } from '../../utils/platform/notifications';
import { orderOfTab } from '../../utils/platform/order-of-tab';
import { readKeys } from '../../utils/platform/read-keys';
import { readWhere } from '../../utils/platform/read-where';
import { sessionArea } from '../../utils/platform/session-area';
import { createSessions, liveFrames } from '../../utils/platform/sessions';
import type { WatchedState } from '../../utils/platform/watch-state';
import type { PopupSituation } from './situation';

/** What this window is and what was pressed in it; the rest of the situation is read. */
export type Pressed = { -readonly [Name in 'as' | 'failed' | 'refused']: PopupSituation[Name] } & { notificationsRefused: boolean };

/** Everything the popup is made of, for a state that was read. */
export async function gather({ state, notice }: WatchedState, pressed: Readonly<Pressed>): Promise<PopupSituation> {
  const [where, [tab], locale, allowed, keys] = await Promise.all([
    readWhere(state),
    browser.tabs.query({ active: true, currentWindow: true }),
    openLocale(state.choices.language ?? browser.i18n.getUILanguage()),
    hasNotifications(),
    readKeys(),
  ]);
  const session = where.tab === null ? {} : await createSessions(sessionArea).read(where.tab);
  const { as, failed, refused, notificationsRefused } = pressed;
  const notifications = allowed ? 'allowed' : notificationsRefused ? 'refused' : 'not asked';
  const own = { guidebook: loadGuidebook(), locale, state, notice, now: Date.now(), keys, failed, notifications } as const;
  return {
    ...own,
    as,
    window: tab?.windowId ?? null,
    url: tab?.url,
    where,
    frames: liveFrames(session),
    order: orderOfTab(session),
    refused,
  };
}
