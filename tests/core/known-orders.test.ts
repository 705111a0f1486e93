import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../utils/core/apply-command';
import { assessReadiness } from '../../utils/core/assess-readiness';
import type { Facts, ListedOrder } from '../../utils/core/fact';
import { applyOrders, MOST_ORDERS } from '../../utils/core/known-orders';
import { OnboardingState } from '../../utils/core/onboarding-state';
import { journey, MINUTE, NOON } from './journey';
import { type Look, see } from './see';

const [ONE, TWO, THREE] = ['2846119033870001', '2846119033870002', '2846119033870003'] as const;
const yuan = (amount: string) => ({ currency: 'CNY', amount });
const balance = (amount: string): Facts => ({ balances: { CNH: amount } });
const list = (...orders: ListedOrder[]): Facts => ({ orders });
const order = (number: string, status: ListedOrder['status'], amount?: string): ListedOrder => ({
  ...{ number, status },
  ...(amount === undefined ? {} : { amount: yuan(amount) }),
});
const assess = (looks: Look[]) => assessReadiness(see(looks), NOON + 30 * MINUTE);
const MONEY: Look = [1, 'worldfirst/home', balance('1000.00')];
const CONFIRM: Look = [9, '1688/order-confirm', { orderTotal: yuan('500.00') }];

describe('orders that are submitted and not paid', () => {
  test('are taken off before the next one, with their fee', () => {
    expect(assess([MONEY, [2, '1688/orders', list(order(ONE, 'unpaid', '300.00'))], CONFIRM])).toMatchObject({
      state: 'ready',
      reserved: { amount: '300.00', numbers: [ONE] },
      fee: { amount: '4.80', percent: '0.6' },
      needed: '804.80',
    });
    expect(assess([MONEY, [2, '1688/orders', list(order(ONE, 'unpaid', '500.00'))], CONFIRM])).toMatchObject({
      state: 'short',
      by: '6.00',
    });
  });

  test.each<[string, Look]>([
    ['seen paid in the list', [5, '1688/orders', list(order(ONE, 'paid', '500.00'))]],
    ['closed', [5, '1688/orders', list(order(ONE, 'closed', '500.00'))]],
    ['of no amount at all', [5, '1688/orders', list(order(ONE, 'unpaid', '0.00'))]],
    ['in dollars', [5, '1688/orders', { orders: [{ number: ONE, status: 'unpaid', amount: { currency: 'USD', amount: '70.00' } }] }]],
  ])('%s: not taken off', (_, look) => {
    expect(assess([[2, '1688/orders', list(order(ONE, 'unpaid', '500.00'))], look, [6, ...MONEY.slice(1)] as Look, CONFIRM]).state).toBe(
      'ready',
    );
  });

  test('one without an amount makes the verdict unknown, until it is short anyway', () => {
    expect(assess([MONEY, [2, '1688/orders', list(order(ONE, 'unpaid'))], CONFIRM])).toMatchObject({ state: 'unknown', why: 'reserved' });
    const dear: Look = [9, '1688/order-confirm', { orderTotal: yuan('5000.00') }];
    expect(assess([MONEY, [2, '1688/orders', list(order(ONE, 'unpaid'))], dear]).state).toBe('short');
  });

  test('a paid order stays paid when an old list is seen again', () => {
    const looks: Look[] = [
      [2, '1688/orders', list(order(ONE, 'paid', '1.00'))],
      [3, '1688/orders', list(order(ONE, 'unpaid', '1.00'))],
    ];
    expect(see(looks).orders?.[ONE]?.status).toBe('paid');
  });

  test('the order of this cashier is not taken off twice', () => {
    const cashier: Look = [9, '1688/cashier', { orderTotal: yuan('900.00'), orderNumbers: [ONE] }];
    expect(assess([MONEY, [2, '1688/orders', list(order(ONE, 'unpaid', '900.00'))], cashier])).toMatchObject({
      state: 'ready',
      needed: '905.40',
    });
    // Without a number it may be the same one: neither ready nor short is sure.
    const bare: Look = [9, '1688/cashier', { orderTotal: yuan('900.00') }];
    expect(assess([MONEY, [2, '1688/orders', list(order(ONE, 'unpaid', '900.00'))], bare])).toMatchObject({
      state: 'unknown',
      why: 'whichOrder',
    });
  });

  test('of several paid together only the sum is known', () => {
    const state = see([[2, '1688/cashier', { orderTotal: yuan('900.00'), orderNumbers: [ONE, TWO], orderCount: 2 }]]);
    expect(state.orders).toMatchObject({ [ONE]: { status: 'unpaid' }, [TWO]: { status: 'unpaid' } });
    expect(state.orders?.[ONE]).not.toHaveProperty('amount');
    const paid = see([[3, '1688/paid', { paid: true }]], state);
    expect(paid.orders).toMatchObject({ [ONE]: { status: 'paid' }, [TWO]: { status: 'paid' } });
    expect(paid.order).toBeUndefined();
  });

  test('more than one payment takes: not this way', () => {
    expect(assess([MONEY, [9, '1688/cashier', { orderTotal: yuan('9.00'), orderCount: 31 }]])).toMatchObject({
      state: 'wrong',
      why: 'tooManyOrders',
    });
    expect(assess([MONEY, [9, '1688/cashier', { orderTotal: yuan('9.00'), orderCount: 30 }]]).state).toBe('ready');
    expect(assess([MONEY, [9, '1688/order-confirm', { orderTotal: yuan('9.00'), sellerCount: 25 }]])).toMatchObject({
      why: 'tooManySellers',
    });
  });

  test('the buyer dismisses one, and takes that back', () => {
    const state = see([MONEY, [2, '1688/orders', list(order(ONE, 'unpaid', '500.00'))], CONFIRM]);
    const dismiss = (from: typeof state, id: string, dismissed: boolean) =>
      applyCommand(from, { id, kind: 'dismiss-order', number: ONE, dismissed }, journey, NOON);
    const without = dismiss(state, 'command-1', true);
    expect(assessReadiness(without, NOON + 30 * MINUTE).state).toBe('ready');
    expect(see([[12, '1688/orders', list(order(ONE, 'unpaid', '500.00'))]], without).orders?.[ONE]?.dismissed).toBe(NOON);
    expect(assessReadiness(dismiss(without, 'command-2', false), NOON + 30 * MINUTE).state).toBe('short');
    expect(applyCommand(state, { id: 'command-3', kind: 'dismiss-order', number: THREE, dismissed: true }, journey, NOON).orders).toEqual(
      state.orders,
    );
  });

  test('no more are kept than there is room for, and unpaid ones stay the longest', () => {
    const numbers = Array.from({ length: 500 }, (_, one) => String(2_846_119_033_000_000 + one));
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: 300 }), fc.nat(MOST_ORDERS - 1), (some, unpaid) => {
        const all = some.map((number, at) => order(number, at < unpaid ? 'unpaid' : 'paid', '1.00'));
        const kept = applyOrders({}, { page: '1688/orders', facts: { orders: all }, anchors: [], observedAt: NOON }, undefined);
        expect(Object.keys(kept)).toHaveLength(MOST_ORDERS);
        expect(Object.values(kept).filter(({ status }) => status === 'unpaid')).toHaveLength(unpaid);
      }),
      { numRuns: 20 },
    );
    const full = applyOrders(
      {},
      { page: '1688/orders', facts: { orders: numbers.map((each) => order(each, 'unpaid', '0.01')) }, anchors: [], observedAt: NOON },
      undefined,
    );
    const state = { ...see([MONEY, CONFIRM]), orders: full };
    expect(assessReadiness(state, NOON + 30 * MINUTE)).toMatchObject({ state: 'unknown', why: 'reserved' });
    expect(OnboardingState.safeParse(state).success).toBe(true);
  });
});
