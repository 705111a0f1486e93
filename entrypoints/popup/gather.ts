import { browser } from '../../utils/platform/browser';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { hasNotifications } from '../../utils/platform/notifications';
import { readKeys } from '../../utils/platform/read-keys';
import { readWhere } from '../../utils/platform/read-where';
import { sessionArea } from '../../utils/platform/session-area';
import { createSessions, liveFrames } from '../../utils/platform/sessions';
import type { WatchedState } from '../../utils/platform/watch-state';
import type { PopupSituation } from './situation';

/** Everything the popup is made of, for a state that was read. */
export async function gather(
  { state, notice }: WatchedState,
  pressed: Pick<PopupSituation, 'failed' | 'refused'> & { notificationsRefused: boolean },
): Promise<PopupSituation> {
  const [where, [tab], locale, allowed, keys] = await Promise.all([
    readWhere(state),
    browser.tabs.query({ active: true, currentWindow: true }),
    openLocale(state.choices.language ?? browser.i18n.getUILanguage()),
    hasNotifications(),
    readKeys(),
  ]);
  const frames = where.tab === null ? [] : liveFrames(await createSessions(sessionArea).read(where.tab));
  const { failed, refused, notificationsRefused } = pressed;
  const notifications = allowed ? 'allowed' : notificationsRefused ? 'refused' : 'not asked';
  const own = { guidebook: loadGuidebook(), locale, state, notice, now: Date.now(), keys, failed, notifications } as const;
  return { ...own, url: tab?.url, where, frames, refused };
}
