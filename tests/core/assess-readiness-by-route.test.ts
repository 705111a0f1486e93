import { expect, test } from 'vitest';
import { assessReadiness } from '../../utils/core/assess-readiness';
import { MINUTE, NOON } from './journey';
import { see } from './see';

test.each(['payments', 'card'] as const)('by %s: not compared, however much CNH there is', (route) => {
  const state = see([
    [1, 'worldfirst/home', { balances: { CNH: '9000.00' } }],
    [2, '1688/cashier', { orderTotal: { currency: 'CNY', amount: '1.00' } }],
  ]);
  const other = { ...state, choices: { ...state.choices, route } };
  expect(assessReadiness(other, NOON + 10 * MINUTE)).toMatchObject({ state: 'unknown', why: 'otherRoute' });
  const same = { ...state, choices: { ...state.choices, route: 'world-pay' as const } };
  expect(assessReadiness(same, NOON + 10 * MINUTE)).toMatchObject({ state: 'ready' });
});

test('an order in a currency that nobody expects: not compared', () => {
  const state = see([
    [1, 'worldfirst/home', { balances: { CNH: '9000.00' } }],
    [2, '1688/cashier', { orderTotal: { currency: 'EUR', amount: '1.00' } }],
  ]);
  expect(assessReadiness(state, NOON + 10 * MINUTE)).toMatchObject({ state: 'unknown', why: 'otherCurrency' });
});
