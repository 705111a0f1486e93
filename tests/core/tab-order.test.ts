import { expect, test } from 'vitest';
import { applyObservation } from '../../utils/core/apply-observation';
import { assessReadiness } from '../../utils/core/assess-readiness';
import type { Facts } from '../../utils/core/fact';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { followOrder, type TabOrder } from '../../utils/core/tab-order';
import { journey, MINUTE, NOON } from './journey';

const [ONE, TWO] = ['2846119033870001', '2846119033870002'] as const;
const total = (amount: string): Facts => ({ orderTotal: { currency: 'CNY', amount } });

/** Tabs by a name of their own, as the background keeps them. */
function tabs() {
  let state: OnboardingState = freshState();
  const orders = new Map<string, TabOrder | undefined>();
  let minute = 0;
  return {
    look(tab: string, page: string, facts: Facts = {}, arrived = true) {
      minute += 1;
      const observation = { page, facts, anchors: [], observedAt: NOON + minute * MINUTE };
      const before = orders.get(tab);
      state = applyObservation(state, { observation, arrived, order: before ?? null }, journey, NOON + minute * MINUTE);
      orders.set(tab, followOrder(before, observation, arrived));
    },
    assess: (tab?: string) => assessReadiness(state, NOON + minute * MINUTE, tab === undefined ? undefined : orders.get(tab)),
    order: (tab: string) => orders.get(tab),
  };
}

test('two tabs with different orders do not mix', () => {
  const { look, assess } = tabs();
  look('money', 'worldfirst/home', { balances: { CNH: '1000.00' } });
  look('a', '1688/cashier', { ...total('900.00'), orderNumbers: [ONE], paymentMethod: '跨境宝' });
  look('b', '1688/cashier', { ...total('950.00'), orderNumbers: [TWO], paymentMethod: '诚e赊' });
  // Each is judged by its own total and method; the other is reserved.
  expect(assess('a')).toMatchObject({ state: 'short', order: { value: { amount: '900.00' } }, reserved: { numbers: [TWO] } });
  expect(assess('b')).toMatchObject({ state: 'wrong', why: 'loan', order: { value: { amount: '950.00' } } });
  expect(assess('money')).toMatchObject({ order: { value: { amount: '950.00' } } });
  look('a', '1688/cashier', {}, false);
  expect(assess()).toMatchObject({ order: { value: { amount: '900.00' } } });
});

test('the other tab’s payment ends its order only', () => {
  const { look, assess, order } = tabs();
  look('a', '1688/cashier', { ...total('10.00'), orderNumbers: [ONE] });
  look('b', '1688/order-confirm', total('20.00'));
  look('a', '1688/paid', { paid: true });
  look('money', 'worldfirst/home', { balances: { CNH: '1000.00' } });
  expect(order('a')).toBeUndefined();
  expect(assess('b')).toMatchObject({ state: 'ready', order: { value: { amount: '20.00' } }, reserved: { numbers: [] } });
});

test('one order goes on from page to page; a cart, a confirmation or another number begins a new one', () => {
  const { look, order } = tabs();
  look('a', '1688/order-confirm', { ...total('20.00'), sellerCount: 2, tradeMode: '担保交易' });
  look('a', '1688/cashier', { ...total('21.00'), orderNumbers: [ONE] });
  look('a', 'worldfirst/home', {});
  expect(order('a')).toMatchObject({ total: { value: { amount: '21.00' } }, numbers: [ONE], sellerCount: 2, tradeMode: '担保交易' });
  look('a', '1688/cashier', { orderNumbers: [TWO] });
  expect(order('a')).toEqual({ page: '1688/cashier', at: NOON + 4 * MINUTE, numbers: [TWO] });
  look('a', '1688/cart', { cartTotal: { currency: 'CNY', amount: '5.00' } });
  expect(order('a')).toMatchObject({ page: '1688/cart', total: { value: { amount: '5.00' } } });
  expect(order('a')).not.toHaveProperty('numbers');
});

test('a page that changes its total while we read: the last word counts', () => {
  const { look, assess } = tabs();
  look('money', 'worldfirst/home', { balances: { CNH: '100.00' } });
  look('a', '1688/order-confirm', total('20.00'));
  look('a', '1688/order-confirm', total('2000.00'), false);
  expect(assess('a').state).toBe('short');
  look('a', '1688/order-confirm', {}, false);
  expect(assess('a')).toMatchObject({ order: { value: { amount: '2000.00' } } });
});

test('a cart is never ready: its freight is not known; but it can be too dear', () => {
  const { look, assess } = tabs();
  look('money', 'worldfirst/home', { balances: { CNH: '100.00' } });
  look('a', '1688/cart', { cartTotal: { currency: 'CNY', amount: '5.00' } });
  expect(assess('a')).toMatchObject({ state: 'unknown', why: 'freight' });
  look('a', '1688/cart', { cartTotal: { currency: 'CNY', amount: '5000.00' } }, false);
  expect(assess('a')).toMatchObject({ state: 'short' });
  look('a', '1688/cart', { cartTotal: { currency: 'CNY', amount: '0.00' } }, false);
  expect(assess('a')).toMatchObject({ state: 'unknown', why: 'noOrder' });
});

test.each<[string, Facts, Facts]>([
  ['loan', { paymentMethod: '诚e赊' }, {}],
  ['loan', { tradeMode: '诚e赊' }, {}],
  ['usd', { orderTotal: { currency: 'USD', amount: '7.00' } }, {}],
  ['notOffered', { paymentMethodsOffered: ['支付宝', '银行转账'] }, {}],
  ['notAuthorised', {}, { worldPayActive: false }],
  ['otherMember', { memberName: 'somebody' }, { authorisedIds: ['silkroad_buyer26'] }],
])('wrong: %s', (why, atCashier, before) => {
  const { look, assess } = tabs();
  look('money', 'worldfirst/world-pay', { balances: { CNH: '100.00' }, ...before });
  look('a', '1688/cashier', { ...total('5.00'), ...atCashier });
  expect(assess('a')).toMatchObject({ state: 'wrong', why });
});
