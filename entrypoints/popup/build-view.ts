import type { PopupView } from '../../components/popup/popup-view';
import { isOff } from '../../utils/core/is-off';
import { isPaying } from '../../utils/core/order-stage';
import { checkIn } from '../../utils/core/pick-frame';
import { languages, nativeName } from '../../utils/platform/locale';
import { hasSidePanel } from '../../utils/platform/side-panel';
import { buildNotice } from '../own/build-notice';
import { buildQuiet, buildSilent } from '../own/build-quiet';
import { buildService } from '../own/build-service';
import { buildWaiting } from '../own/build-waiting';
import { buildMoney } from './build-money';
import { buildNext } from './build-next';
import { buildPlace } from './build-place';
import { buildReadiness } from './build-readiness';
import { buildWay } from './build-way';
import { fitChapters } from './fit-chapters';
import { searchWords } from './search-calls';
import type { GoOn, PopupSituation } from './situation';

/** How many waiting steps the popup names; the guide page has them all. */
const MOST_ROWS = 2;

/** The whole popup in words, and what its primary button does. */
export function buildView(situation: PopupSituation): { view: PopupView; goOn: GoOn | null; nextUrl: string | null } {
  const { locale, state, where } = situation;
  const { text } = locale;
  const { next, goOn, step } = buildNext(situation);
  const all = buildWaiting(situation, step);
  const waiting = { ...all, rows: all.rows.slice(0, MOST_ROWS) };
  const notice = buildNotice(situation);
  const place = buildPlace(situation);
  const isPanel = situation.as === 'panel';
  const atOrder = situation.frames.some(({ page }) => isPaying(page));
  const readiness = buildReadiness(situation, isPanel || atOrder);
  const isOn = where.site !== null && !isOff(state, where.site);
  const home = situation.guidebook.pages['1688/home']?.open;
  const complete = next === null && checkIn(situation.frames) === undefined && home !== undefined;
  const view: PopupView = {
    siteSwitch:
      where.site === null || where.at === 'withheld' || state.choices.silent
        ? null
        : { word: text(isOn ? 'ui:popup.site.on' : 'ui:popup.site.off'), on: isOn },
    notice,
    place,
    next,
    complete: complete
      ? { title: text('ui:popup.complete.title'), body: text('ui:popup.complete.body'), open: text('ui:popup.complete.open') }
      : null,
    readiness: readiness?.view ?? null,
    money: isPanel && readiness ? buildMoney(situation) : null,
    first: atOrder && readiness ? 'readiness' : 'next',
    search: searchWords(locale),
    waiting,
    way: buildWay(situation, false),
    quiet: buildQuiet(situation, where.at === 'withheld' ? null : where.site),
    silent: buildSilent(situation),
    service: buildService(situation),
    foot: {
      keepOpenWord: situation.as === 'popup' && hasSidePanel() ? text('ui:popup.keepOpen') : null,
      guideWord: text('ui:guide.title'),
      languageWord: text('ui:popup.language'),
      dataWord: text('ui:data.title'),
      settingsWord: text('ui:popup.settings'),
      language: locale.language,
      languages: languages.map((id) => ({ id, name: nativeName(id) })),
    },
  };
  return { view: isPanel ? view : fitChapters(view), goOn: complete ? { kind: 'open', url: home } : goOn, nextUrl: readiness?.url ?? null };
}
