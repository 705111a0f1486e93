import { expect, test } from 'vitest';
import { buildMoney } from '../../entrypoints/popup/build-money';
import { buildReadiness } from '../../entrypoints/popup/build-readiness';
import type { PopupSituation } from '../../entrypoints/popup/situation';
import { applyObservation } from '../../utils/core/apply-observation';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { journey, NOON } from '../core/journey';

/** A buyer who has looked at their balances and at a list of orders so often. */
function busyFor(readings: number, orders: number): OnboardingState {
  let state = freshState();
  const see = (page: string, facts: object, at: number) => {
    const observation = { page, facts, anchors: [], observedAt: at };
    state = applyObservation(state, { observation, arrived: false, order: null }, journey, NOON);
  };
  const currencies = ['CNH', 'SGD', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'AUD', 'NZD', 'THB'];
  for (let turn = 0; turn < readings; turn += 1) {
    see('worldfirst/home', { balances: { [currencies[turn % currencies.length] ?? 'CNH']: `${turn}.25` } }, NOON - readings + turn);
  }
  for (let turn = 0; turn < orders; turn += 1) {
    const number = String(2846119033800000 + turn);
    see('1688/orders', { orders: [{ number, status: 'unpaid', amount: { currency: 'CNY', amount: '12.50' } }] }, NOON - orders + turn);
  }
  return state;
}

async function drawn(state: OnboardingState) {
  const situation: PopupSituation = {
    as: 'panel',
    window: null,
    guidebook: loadGuidebook(),
    locale: await openLocale('en'),
    state,
    order: undefined,
    now: NOON,
    notice: null,
    failed: null,
    keys: [],
    refused: false,
    notifications: 'not asked',
    url: undefined,
    where: { at: 'page', tab: 1, site: '1688', page: '1688/cashier' },
    frames: [],
  };
  return { readiness: buildReadiness(situation, true), money: buildMoney(situation) };
}

test('10,000 readings and 500 orders: what is stored and what is drawn stays bounded', async () => {
  const many = busyFor(10_000, 500);
  const few = busyFor(10, 10);
  expect(Object.keys(many.balances)).toHaveLength(10);
  expect(JSON.stringify(many).length).toBeLessThan(64 * 1024);
  const { money, readiness } = await drawn(many);
  expect(money.orders?.rows).toHaveLength(20);
  expect(money.orders?.more).toBe('Further orders: 180');
  expect(money.others?.rows.length).toBeLessThanOrEqual(8);
  expect(readiness?.view.rows.length).toBe((await drawn(few)).readiness?.view.rows.length);
});

test('a dismissed order can be kept again: the last few of them are still shown', async () => {
  const state = busyFor(10, 10);
  const orders = Object.fromEntries(Object.entries(state.orders ?? {}).map(([number, order]) => [number, { ...order, dismissed: NOON }]));
  const { money } = await drawn({ ...state, orders });
  expect(money.orders?.rows.map(({ dismissed, word }) => [dismissed, word])).toEqual(Array(3).fill([true, 'Keep money for it again']));
});
