import type { StoredRow, StoredSection } from '../../components/data/data-view';
import { FactName } from '../../utils/core/fact';
import { sayMoney } from '../../utils/platform/say-money';
import { sayWhen } from '../../utils/platform/say-when';
import type { OwnSituation } from '../own/own-situation';
import { sayTitle } from '../own/say-title';
import { sayChoices, sayValue } from './say-stored';

/** The parts of a state that have a section of their own below, and what only tells of the store. */
const SHOWN = [
  ...['choices', 'marks', 'undone', 'shown', 'facts', 'orderTotal', 'balances', 'arrivals', 'orderTrail', 'reminders', 'applied'],
  ...['version', 'notice', 'noticeAt', 'oneCopy'],
];

/** Everything that is stored, in words of the buyer's language. Parts that are empty are left out. */
export function buildStored(situation: OwnSituation): StoredSection[] {
  const { locale, state, now } = situation;
  const { text, maybe } = locale;
  const page = (id: string) => maybe(`pages:${id}`) ?? id;
  const when = (at: number) => sayWhen(at, now, locale);
  const seen = (id: string, at: number) => `${page(id)}, ${when(at)}`;
  const title = (step: string) => sayTitle(step, situation);
  const row = (word: string, value: string | null, at: string | null): StoredRow => ({ word, value, when: at });
  // What the schema gained since this page was written is shown all the same, by its own name.
  const more = Object.entries(state).filter(([key]) => !SHOWN.includes(key));
  const { facts, balances, orderTotal, arrivals, shown, orderTrail, marks, undone, reminders = {}, applied, choices } = state;

  const showed = FactName.options.flatMap((name) => {
    const fact = name in facts ? facts[name as keyof typeof facts] : undefined;
    return fact ? [row(maybe(`ui:data.facts.${name}`) ?? name, sayValue(fact.value, situation), seen(fact.page, fact.at))] : [];
  });
  const money = Object.entries(balances).map(([currency, { amount, page: from, at }]) =>
    row(currency, sayMoney({ currency, amount }, situation.locale.language), seen(from, at)),
  );
  const total = orderTotal
    ? [row(text('ui:data.facts.orderTotal'), sayMoney(orderTotal.value, situation.locale.language), seen(orderTotal.page, orderTotal.at))]
    : [];
  const welcomed = choices.welcomedAt === undefined ? [] : [row(text('ui:welcome.title'), null, when(choices.welcomedAt))];
  const sections: [id: string, title: string, rows: StoredRow[]][] = [
    [
      'choices',
      text('ui:data.show.choices'),
      [...sayChoices(state, situation).map(({ word, value }) => row(word, value, null)), ...welcomed],
    ],
    ['marks', text('ui:data.show.marks'), Object.entries(marks).map(([step, { at }]) => row(title(step), null, when(at)))],
    ['undone', text('ui:data.show.undone'), Object.entries(undone).map(([step, at]) => row(title(step), null, when(at)))],
    [
      'shown',
      text('ui:data.show.shown'),
      Object.entries(shown).map(([step, { page: from, at }]) => row(title(step), null, seen(from, at))),
    ],
    ['facts', text('ui:data.show.facts'), [...showed, ...total]],
    ['balances', text('ui:data.show.balances'), money],
    ['arrivals', text('ui:data.show.arrivals'), Object.entries(arrivals).map(([id, at]) => row(page(id), null, when(at)))],
    ['orderTrail', text('ui:data.show.orderTrail'), orderTrail.map(({ stage, at }) => row(`${stage} / 4`, null, when(at)))],
    [
      'reminders',
      text('ui:reminder.due'),
      Object.entries(reminders).map(([step, { due }]) => row(title(step), null, text('ui:reminder.set', { when: when(due) }))),
    ],
    [
      'applied',
      text('ui:data.show.applied'),
      applied.length === 0 ? [] : [row(text('ui:data.show.appliedCount'), String(applied.length), null)],
    ],
  ];
  sections.push(['more', text('ui:data.show.more'), more.map(([key, value]) => row(key, sayValue(value, situation), null))]);
  return sections.flatMap(([id, heading, rows]) => (rows.length === 0 ? [] : [{ id, title: heading, rows }]));
}
