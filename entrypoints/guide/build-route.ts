import type { QuestionView, RouteView } from '../../components/guide/guide-view';
import type { Route } from '../../utils/core/buyer';
import { chooseRoute, type RouteAnswers } from '../../utils/core/choose-route';
import { sayDate } from '../../utils/platform/say-date';
import type { OwnSituation } from '../own/own-situation';

const CURRENCY_NOTES = { CNH: 'ui:route.currency.CNHNote', USD: 'ui:route.currency.USDNote' } as const;

/** The route chooser: the questions that the answers leave open, and what they mean. `asking` keeps answered questions in sight. */
export function buildRoute(situation: OwnSituation, answers: RouteAnswers, asking: boolean): RouteView {
  const { text } = situation.locale;
  const { ask, route } = chooseRoute(answers);
  const second =
    answers.from === undefined ? [] : answers.from === 'card' ? [cardQuestion(situation, answers)] : [currencyQuestion(situation, answers)];
  const isOpen = asking || ask !== null;
  return {
    title: text('ui:route.title'),
    intro: ask === 'from' ? text('ui:route.unchosen') : null,
    questions: isOpen ? [fromQuestion(situation, answers), ...second] : [],
    result: route === null ? null : resultOf(situation, route),
    change: isOpen ? null : text('ui:route.change'),
  };
}

function resultOf({ guidebook, locale }: OwnSituation, route: Route): RouteView['result'] {
  const { text, language } = locale;
  const { fee, sources } = guidebook.routes;
  const percent = (amount: string) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 8 }).format(amount as Intl.StringNumericLiteral);
  const named = sources[route].map(({ from, date }) => `${from} (${sayDate(date, language)})`);
  return {
    title: text(`ui:route.result.${route}.title`),
    body: text(`ui:route.result.${route}.body`, route === 'world-pay' ? { standard: percent(fee.standard), tier: percent(fee.tier) } : {}),
    source: text('ui:route.source', { sources: new Intl.ListFormat(language, { type: 'unit' }).format(named) }),
  };
}

function fromQuestion({ locale: { text } }: OwnSituation, { from }: RouteAnswers): QuestionView {
  return {
    name: 'from',
    ask: text('ui:route.from.ask'),
    note: null,
    options: (['balance', 'card'] as const).map((id) => ({ id, word: text(`ui:route.from.${id}`), note: null, chosen: from === id })),
  };
}

function currencyQuestion({ locale: { text } }: OwnSituation, { currency }: RouteAnswers): QuestionView {
  return {
    name: 'currency',
    ask: text('ui:route.currency.ask'),
    note: null,
    options: (['CNH', 'USD'] as const).map((id) => ({
      id,
      word: text(`ui:route.currency.${id}`),
      note: text(CURRENCY_NOTES[id]),
      chosen: currency === id,
    })),
  };
}

function cardQuestion({ locale: { text } }: OwnSituation, { worldCard }: RouteAnswers): QuestionView {
  return {
    name: 'worldCard',
    ask: text('ui:route.worldCard.ask'),
    note: null,
    options: (['yes', 'no'] as const).map((id) => ({
      id,
      word: text(`ui:route.worldCard.${id}`),
      note: null,
      chosen: worldCard !== undefined && worldCard === (id === 'yes'),
    })),
  };
}
