import type { PopupView } from '../../components/popup/popup-view';
import { sayWhen } from '../../utils/platform/say-when';
import type { OwnSituation } from './own-situation';

/** What the buyer has to be told of their notes, until it is read. What was pressed just now and refused goes before what happened earlier. */
export function buildNotice({ state, notice, failed, locale, now }: OwnSituation): PopupView['notice'] {
  const { text } = locale;
  const error = failed ?? notice;
  if (error === null) return null;
  return {
    state: error === 'storeLost' ? 'attention' : 'short',
    title: text(`ui:errors.${error}.title`),
    body: text(`ui:errors.${error}.body`, { when: state.noticeAt === undefined ? '' : sayWhen(state.noticeAt, now, locale) }),
    read: text('ui:popup.notice.read'),
  };
}
