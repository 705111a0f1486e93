import { expect, test } from 'vitest';
import { assessReadiness } from '../../utils/core/assess-readiness';
import type { Route } from '../../utils/core/buyer';
import { MINUTE, NOON } from './journey';
import { see } from './see';

/** Far more CNH than the order, for a buyer who pays by this route. */
function assess(route: Route) {
  const state = see([
    [1, 'worldfirst/home', { balances: { CNH: '9000.00' } }],
    [2, '1688/cashier', { orderTotal: { currency: 'CNY', amount: '1.00' } }],
  ]);
  return assessReadiness({ ...state, choices: { ...state.choices, route } }, NOON + 10 * MINUTE);
}

test.each<Route>(['payments', 'card'])('by %s nothing is compared, however much CNH there is', (route) => {
  expect(assess(route)).toMatchObject({ state: 'unknown', why: 'otherRoute', order: { value: { amount: '1.00' } } });
});

test('by World Pay it is', () => expect(assess('world-pay')).toMatchObject({ state: 'ready' }));
