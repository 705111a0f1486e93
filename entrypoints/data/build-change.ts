import type { ChangeView } from '../../components/data/data-view';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { sayMoney } from '../../utils/platform/say-money';
import { sayWhen } from '../../utils/platform/say-when';
import type { OwnSituation } from '../own/own-situation';
import { sayChoices } from './say-stored';

/** A copy that was read and can be brought back. */
export interface ChosenCopy {
  readonly text: string;
  readonly savedAt: number;
  readonly state: OnboardingState;
}

const NONE = '–';

/** What differs between what is stored and a copy: how many of each kind, amounts and choices one by one. */
export function buildChange({ state: copy, savedAt }: ChosenCopy, situation: OwnSituation): ChangeView {
  const { locale, state, now } = situation;
  const { text } = locale;
  const count = (of: object | undefined) => String(Object.keys(of ?? {}).length);
  const counted = (['marks', 'undone', 'shown', 'facts', 'arrivals', 'orderTrail'] as const).map((name) => ({
    word: text(`ui:data.show.${name}`),
    now: count(state[name]),
    after: count(copy[name]),
    isSame: JSON.stringify(state[name]) === JSON.stringify(copy[name]),
  }));
  const reminders = { word: text('ui:data.show.reminders'), now: count(state.reminders), after: count(copy.reminders) };
  const rows = [
    ...counted.filter(({ isSame }) => !isSame),
    ...(JSON.stringify(state.reminders ?? {}) === JSON.stringify(copy.reminders ?? {}) ? [] : [reminders]),
    ...pairs(amountsOf(state, situation), amountsOf(copy, situation)),
    ...pairs(sayChoices(state, situation), sayChoices(copy, situation)),
  ];
  return {
    saved: text('ui:data.restore.saved', { when: sayWhen(savedAt, now, locale) }),
    rows: rows.map(({ word, now: is, after }) => ({ word, now: is, after })),
  };
}

type Said = { word: string; value: string };

function amountsOf({ balances, orderTotal }: OnboardingState, situation: OwnSituation): Said[] {
  const { text } = situation.locale;
  const money = Object.entries(balances).map(([currency, { amount }]) => ({
    word: `${text('ui:data.show.balances')}, ${currency}`,
    value: sayMoney({ currency, amount }, situation.locale.language),
  }));
  return orderTotal
    ? [...money, { word: text('ui:data.facts.orderTotal'), value: sayMoney(orderTotal.value, situation.locale.language) }]
    : money;
}

/** What has one value now and another, or none, then. */
function pairs(now: Said[], then: Said[]): { word: string; now: string; after: string }[] {
  const words = new Set([...now, ...then].map(({ word }) => word));
  const valueIn = (said: Said[], word: string) => said.find((each) => each.word === word)?.value ?? NONE;
  return [...words].flatMap((word) => {
    const [is, will] = [valueIn(now, word), valueIn(then, word)];
    return is === will ? [] : [{ word, now: is, after: will }];
  });
}
