import type { PopupView } from '../../components/popup/popup-view';
import { checkIn } from '../../utils/core/pick-frame';
import { languages, nativeName } from '../../utils/platform/locale';
import { sayWhen } from '../../utils/platform/say-when';
import { buildNext } from './build-next';
import { buildPlace } from './build-place';
import { buildReadiness } from './build-readiness';
import { buildWay } from './build-way';
import { searchWords } from './search-calls';
import type { GoOn, PopupSituation } from './situation';

/** The whole popup in words, and what its primary button does. */
export function buildView(situation: PopupSituation): { view: PopupView; goOn: GoOn | null } {
  const { locale, state, where } = situation;
  const { text } = locale;
  const { next, goOn } = buildNext(situation);
  const readiness = buildReadiness(situation);
  const isOn = where.site !== null && !state.choices.sitesOff.includes(where.site);
  const home = situation.guidebook.pages['1688/home']?.open;
  const complete = next === null && checkIn(situation.frames) === undefined && home !== undefined;
  const view: PopupView = {
    siteSwitch:
      where.site === null || where.at === 'withheld' ? null : { word: text(isOn ? 'ui:popup.site.on' : 'ui:popup.site.off'), on: isOn },
    notice: buildNotice(situation),
    place: buildPlace(situation),
    next,
    complete: complete
      ? { title: text('ui:popup.complete.title'), body: text('ui:popup.complete.body'), open: text('ui:popup.complete.open') }
      : null,
    readiness,
    way: buildWay(situation, readiness !== null),
    search: searchWords(locale),
    foot: {
      languageWord: text('ui:popup.language'),
      settingsWord: text('ui:popup.settings'),
      language: locale.language,
      languages: languages.map((id) => ({ id, name: nativeName(id) })),
    },
  };
  return { view, goOn: complete ? { kind: 'open', url: home } : goOn };
}

function buildNotice({ state, notice, failed, locale, now }: PopupSituation): PopupView['notice'] {
  const { text } = locale;
  const say = (error: string, read: string | null): PopupView['notice'] => ({
    state: error === 'storeLost' ? 'attention' : 'short',
    title: text(`ui:errors.${error}.title`),
    body: text(`ui:errors.${error}.body`, { when: state.noticeAt === undefined ? '' : sayWhen(state.noticeAt, now, locale) }),
    read,
  });
  // What the buyer pressed just now was refused: that goes before what happened earlier.
  if (failed !== null) return say(failed, text('ui:popup.notice.read'));
  return notice === null ? null : say(notice, text('ui:popup.notice.read'));
}
