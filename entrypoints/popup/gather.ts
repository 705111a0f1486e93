import { browser } from '../../utils/platform/browser';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { readWhere } from '../../utils/platform/read-where';
import { sessionArea } from '../../utils/platform/session-area';
import { createSessions, liveFrames } from '../../utils/platform/sessions';
import type { WatchedState } from '../../utils/platform/watch-state';
import type { PopupSituation } from './situation';

/** Everything the popup is made of, for a state that was read. */
export async function gather(
  { state, notice }: WatchedState,
  pressed: Pick<PopupSituation, 'failed' | 'refused'>,
): Promise<PopupSituation> {
  const [where, [tab], locale] = await Promise.all([
    readWhere(state),
    browser.tabs.query({ active: true, currentWindow: true }),
    openLocale(state.choices.language ?? browser.i18n.getUILanguage()),
  ]);
  const frames = where.tab === null ? [] : liveFrames(await createSessions(sessionArea).read(where.tab));
  return { guidebook: loadGuidebook(), locale, state, notice, now: Date.now(), url: tab?.url, where, frames, ...pressed };
}
