import type { GuideView } from '../../components/guide/guide-view';
import { Asset } from '../../utils/core/buyer';
import type { RouteAnswers } from '../../utils/core/choose-route';
import { progressOf } from '../../utils/core/progress';
import { countriesIn } from '../../utils/platform/countries';
import { languages, nativeName } from '../../utils/platform/locale';
import { buildNotice } from '../own/build-notice';
import { buildQuiet, buildSilent } from '../own/build-quiet';
import { buildService } from '../own/build-service';
import { buildWaiting } from '../own/build-waiting';
import type { OwnSituation } from '../own/own-situation';
import { buildChapters } from './build-chapters';
import { buildRoute } from './build-route';

/** Everything the guide page is made of. */
export interface GuideSituation extends OwnSituation {
  /** What the buyer has answered in the route chooser: stored, or not yet complete. */
  readonly answers: RouteAnswers;
  /** The buyer is at the route chooser's questions, answered or not. */
  readonly asking: boolean;
}

/** The whole guide page in words. */
export function buildGuide(situation: GuideSituation): GuideView {
  const { guidebook, locale, state, answers, asking } = situation;
  const { text, language } = locale;
  const { choices } = state;
  const { first, others } = countriesIn(language);
  const chapters = progressOf(guidebook.journey, state).chapters;
  const needed = chapters.filter(({ optional }) => !optional);
  const done = needed.filter((chapter) => chapter.done === chapter.total).length;
  return {
    say: (key) => text(`ui:guide.${key}`),
    notice: buildNotice(situation),
    language,
    languageWord: text('ui:popup.language'),
    languages: languages.map((id) => ({ id, name: nativeName(id) })),
    countryWord: text('ui:welcome.country'),
    countryChoose: text('ui:welcome.countryChoose'),
    country: choices.country ?? '',
    firstCountries: first,
    countries: others,
    alipayBusiness: {
      name: 'alipayBusiness',
      ask: text('ui:guide.about.alipayBusiness'),
      note: text('ui:guide.about.alipayBusinessNote'),
      options: (['yes', 'no'] as const).map((id) => ({
        id,
        word: text(`ui:guide.about.${id}`),
        note: null,
        chosen: choices.alipayBusiness !== undefined && choices.alipayBusiness === (id === 'yes'),
      })),
    },
    // The route chooser asks for the card itself on that route: no question stands here twice.
    assets: Asset.options
      .filter((asset) => asset !== 'world-card' || answers.from !== 'card')
      .map((id) => ({ id, word: text(`ui:guide.about.assets.${id}`), have: choices.have?.includes(id) ?? false })),
    route: buildRoute(situation, answers, asking),
    waiting: buildWaiting(situation),
    way: {
      title: text('ui:popup.journey.title'),
      count: text('ui:popup.journey.chapters', { done, total: needed.length }),
      bar: needed.map((chapter) => chapter.done / chapter.total),
    },
    chapters: buildChapters(situation),
    doneWord: text('ui:overlay.doneMyself'),
    undoWord: text('ui:overlay.undo'),
    names: { latin: guidebook.routes.names, zh: guidebook.routes.zh },
    quiet: buildQuiet(situation),
    silent: buildSilent(situation),
    service: buildService(situation),
    dataWord: text('ui:data.title'),
    independent: text('ui:welcome.independent'),
  };
}
