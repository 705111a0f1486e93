import { expect, test } from 'vitest';
import { buildMoney } from '../../entrypoints/popup/build-money';
import { buildReadiness } from '../../entrypoints/popup/build-readiness';
import type { PopupSituation } from '../../entrypoints/popup/situation';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { busyFor } from '../busy-buyer';
import { journey, NOON } from '../core/journey';

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
  const many = busyFor(10_000, 500, journey, NOON);
  const few = busyFor(10, 10, journey, NOON);
  expect(Object.keys(many.balances)).toHaveLength(10);
  expect(JSON.stringify(many).length).toBeLessThan(64 * 1024);
  const { money, readiness } = await drawn(many);
  expect(money.orders?.rows).toHaveLength(20);
  expect(money.orders?.more).toBe('Further orders: 180');
  expect(money.others?.rows.length).toBeLessThanOrEqual(8);
  expect(readiness?.view.rows.length).toBe((await drawn(few)).readiness?.view.rows.length);
});

test('a dismissed order can be kept again: the last few of them are still shown', async () => {
  const state = busyFor(10, 10, journey, NOON);
  const orders = Object.fromEntries(Object.entries(state.orders ?? {}).map(([number, order]) => [number, { ...order, dismissed: NOON }]));
  const { money } = await drawn({ ...state, orders });
  expect(money.orders?.rows.map(({ dismissed, word }) => [dismissed, word])).toEqual(Array(3).fill([true, 'Keep money for it again']));
});
