import { applyObservation } from '../utils/core/apply-observation';
import { freshState } from '../utils/core/fresh-state';
import type { Journey } from '../utils/core/journey';
import type { OnboardingState } from '../utils/core/onboarding-state';

const CURRENCIES = ['CNH', 'SGD', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'AUD', 'NZD', 'THB'];
const FIRST_ORDER = 2846119033800000;

/** What is kept of a buyer who has looked at balances and at a list of orders so often, up to `now`. */
export function busyFor(readings: number, orders: number, journey: Journey, now: number): OnboardingState {
  let state = freshState();
  const see = (page: string, facts: object, observedAt: number) => {
    const observation = { page, facts, anchors: [], observedAt };
    state = applyObservation(state, { observation, arrived: false, order: null }, journey, now);
  };
  for (let turn = 0; turn < readings; turn += 1)
    see('worldfirst/home', { balances: { [CURRENCIES[turn % CURRENCIES.length] ?? 'CNH']: `${turn}.25` } }, now - readings + turn);
  for (let turn = 0; turn < orders; turn += 1) {
    const number = String(FIRST_ORDER + turn);
    see('1688/orders', { orders: [{ number, status: 'unpaid', amount: { currency: 'CNY', amount: '12.50' } }] }, now - orders + turn);
  }
  return state;
}
