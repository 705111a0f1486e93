import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessReadiness, type Readiness } from '../../utils/core/assess-readiness';
import { compare } from '../../utils/core/decimal';
import { freshState } from '../../utils/core/fresh-state';
import type { KnownOrder, OnboardingState } from '../../utils/core/onboarding-state';
import type { TabOrder } from '../../utils/core/tab-order';
import { MINUTE, NOON } from './journey';

const amount = fc.tuple(fc.nat(99_999), fc.nat(99)).map(([yuan, fen]) => `${yuan}.${String(fen).padStart(2, '0')}`);
const yuan = (value: string) => ({ currency: 'CNY', amount: value });
const number = fc.integer({ min: 1, max: 30 }).map((one) => String(2_846_119_033_870_000 + one));
const at = fc.integer({ min: -3000, max: 8 }).map((minutes) => NOON + minutes * MINUTE);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const seldom = fc.nat(5).map((one) => one === 0);

const known: fc.Arbitrary<KnownOrder> = fc
  .record({ status: fc.constantFrom('unpaid', 'paid', 'closed'), money: maybe(amount), at, dismissed: maybe(at) } as const)
  .map(({ status, money, at: seen, dismissed }) => ({
    ...{ status, page: '1688/orders', at: seen },
    ...(money === undefined ? {} : { amount: yuan(money) }),
    ...(dismissed === undefined ? {} : { dismissed }),
  }));

/** A state with a balance and an order, and everything else as it may come. */
const parts = fc.record({
  balance: fc.oneof(
    amount,
    fc.integer({ min: 100_000, max: 999_999 }).map((many) => `${many}.00`),
  ),
  balanceAt: at,
  total: amount,
  totalAt: at,
  page: fc.constantFrom('1688/cart', '1688/order-confirm', '1688/cashier'),
  numbers: fc.uniqueArray(number, { maxLength: 2 }),
  orders: fc.dictionary(number, known, { maxKeys: 4 }),
  margin: maybe(amount),
  feePercent: fc.constantFrom(undefined, '0', '0.4', '0.6', '2.25'),
  maxAgeHours: fc.constantFrom(undefined, 1, 24, 72),
  method: fc.constantFrom(undefined, '跨境宝', '诚e赊'),
  unread: fc.constantFrom(undefined, undefined, 'masked', 'disagree'),
  unreadAt: at,
  other: seldom,
  otherAccount: seldom,
  orderCount: fc.constantFrom(undefined, undefined, 2, 31),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

function stateOf(one: Parts): OnboardingState {
  const order: TabOrder = {
    ...{ page: one.page, at: one.totalAt, total: { value: yuan(one.total), page: one.page, at: one.totalAt }, numbers: one.numbers },
    ...(one.method === undefined ? {} : { paymentMethod: one.method }),
    ...(one.orderCount === undefined ? {} : { orderCount: one.orderCount }),
  };
  const page = 'worldfirst/home';
  const choices = { margin: one.margin, feePercent: one.feePercent, maxAgeHours: one.maxAgeHours };
  const said = Object.entries(choices).filter(([, value]) => value !== undefined);
  return {
    ...freshState(),
    balances: {
      CNH: { amount: one.balance, page, at: one.balanceAt, ...(one.other ? { other: { amount: '1.00', page, at: one.balanceAt } } : {}) },
    },
    ...(one.unread === undefined ? {} : { unreadBalances: { CNH: { why: one.unread, page, at: one.unreadAt } } }),
    ...(one.otherAccount ? { otherAccount: { name: 'Another', page, at: NOON } } : {}),
    order,
    orders: one.orders,
    choices: { sitesOff: [], ...Object.fromEntries(said) },
  };
}

const assess = (one: Parts): Readiness => assessReadiness(stateOf(one), NOON);
/** Better is higher; what says nothing of the amounts has no place among them. */
const rank = ({ state, ...rest }: Readiness) =>
  state === 'ready' ? 2 : state === 'short' ? 0 : 'why' in rest && rest.why === 'freight' ? 1 : null;
/** Paid out by the amounts alone: an order that may be one of the unpaid ones is asked about. */
const isAsked = (one: Readiness) => one.state === 'unknown' && (one.why === 'whichOrder' || one.why === 'reserved');

describe('readiness', () => {
  test('more balance never makes it worse, a larger order or margin never better', () => {
    fc.assert(
      fc.property(parts, amount, fc.constantFrom('balance', 'total', 'margin'), (one, more, which) => {
        const old = one[which] ?? '0';
        const [less, most] = compare(old, more) <= 0 ? [old, more] : [more, old];
        if (which === 'total' && compare(less, '0') === 0) return;
        const [low, high] = [assess({ ...one, [which]: less }), assess({ ...one, [which]: most })];
        const [worse, better] = which === 'balance' ? [low, high] : [high, low];
        if (isAsked(worse) || isAsked(better)) {
          // Asked only between the two: never ready below, never short above.
          expect([worse.state, better.state]).not.toEqual(['ready', 'short']);
          return;
        }
        const [a, b] = [rank(worse), rank(better)];
        if (a === null || b === null) expect([a, b]).toEqual([null, null]);
        else expect(a).toBeLessThanOrEqual(b);
      }),
      { numRuns: 5000 },
    );
  });

  test('ready only when every part is known, young, of one account and route, and covered', () => {
    let ready = 0;
    fc.assert(
      fc.property(parts, (one) => {
        const verdict = assess(one);
        if (verdict.state !== 'ready') return;
        ready += 1;
        const oldest = NOON - (one.maxAgeHours ?? 24) * 60 * MINUTE;
        expect(one.page).not.toBe('1688/cart');
        expect(Math.min(one.balanceAt, one.totalAt)).toBeGreaterThanOrEqual(oldest);
        expect(one.other || one.otherAccount || one.method === '诚e赊' || one.orderCount === 31).toBe(false);
        expect(one.unread === undefined || one.unreadAt < one.balanceAt).toBe(true);
        const open = Object.entries(one.orders).filter(
          ([name, order]) => order.status === 'unpaid' && order.dismissed === undefined && !one.numbers.includes(name),
        );
        expect(open.every(([, order]) => order.amount !== undefined)).toBe(true);
        const all = open.reduce(
          (sum, [, order]) => sum + BigInt((order.amount?.amount ?? '0').replace('.', '')),
          BigInt(one.total.replace('.', '')),
        );
        expect(BigInt(one.balance.replace('.', ''))).toBeGreaterThanOrEqual(all + BigInt((one.margin ?? '0.00').replace('.', '')));
      }),
      { numRuns: 5000 },
    );
    expect(ready).toBeGreaterThan(100);
  });

  test('what is missing is exactly what would do', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const verdict = assess(one);
        if (verdict.state !== 'short') return;
        expect(compare(verdict.by, '0')).toBeGreaterThan(0);
        expect(['ready', 'unknown']).toContain(assess({ ...one, balance: verdict.needed }).state);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes time in proportion to the orders', () => {
    const state = (orders: number): OnboardingState => ({
      ...stateOf(fc.sample(parts, { numRuns: 1, seed: 7 })[0] as Parts),
      orders: Object.fromEntries(
        Array.from({ length: orders }, (_, one) => [
          String(2_846_119_033_000_000 + one),
          { status: 'unpaid', page: '1688/orders', at: NOON, amount: yuan('1.00') },
        ]),
      ),
    });
    const timeOf = (orders: number) => {
      const one = state(orders);
      const times = Array.from({ length: 15 }, () => {
        const start = performance.now();
        for (let run = 0; run < 20; run += 1) assessReadiness(one, NOON);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // Eight times the orders: in proportion it is 8, squared it would be 64.
    expect(timeOf(4000) / timeOf(500)).toBeLessThan(24);
  });
});
