import { describe, expect, test } from 'vitest';
import { checkOrder, type OrderCheck } from '../../utils/core/check-order';
import type { TabOrder } from '../../utils/core/tab-order';
import { VERDICTS } from '../verdicts';
import { NOON } from './journey';

const { state, order: paid } = VERDICTS.ready;
const order = paid as TabOrder;
const CASHIER = '1688/cashier';
const CONFIRM = '1688/order-confirm';

const rows = (more: Partial<TabOrder> = {}, page = CASHIER, route: 'world-pay' | 'payments' | 'card' = 'world-pay', facts = state.facts) =>
  checkOrder({ ...state, facts, choices: { ...state.choices, route } }, { ...order, page, ...more }, page, NOON);
const row = (checks: OrderCheck[], what: OrderCheck['what']) => {
  const found = checks.find((check) => check.what === what);
  return found && `${found.is} ${found.why}`;
};

test('all four right at the cashier; on the confirmation the payment method is not chosen yet and not asked for', () => {
  expect(rows().map(({ what, is }) => `${what} ${is}`)).toEqual(['tradeMode right', 'method right', 'identity right', 'money right']);
  expect(rows({}, CONFIRM).map(({ what }) => what)).toEqual(['tradeMode', 'identity', 'money']);
});

describe('the transaction method', () => {
  test.each([
    ['担保交易', CONFIRM, 'right right'],
    ['支付宝担保交易', CONFIRM, 'right right'],
    ['诚e赊', CONFIRM, 'wrong loan'],
    ['即时到账', CONFIRM, 'wrong chosen'],
    ['分阶段付款', CASHIER, 'wrong made'],
    [undefined, CONFIRM, 'unknown find'],
    [undefined, CASHIER, 'unknown find'],
  ])('%s on %s: %s', (tradeMode, page, is) => {
    for (const route of ['world-pay', 'payments', 'card'] as const) expect(row(rows({ tradeMode }, page, route), 'tradeMode')).toBe(is);
  });
});

describe('the payment method', () => {
  const usd = { value: { currency: 'USD', amount: '1345.20' }, page: CASHIER, at: NOON };
  test.each([
    ['world-pay', { paymentMethod: '跨境宝' }, 'right right'],
    ['world-pay', { paymentMethod: '支付宝' }, 'wrong chosen'],
    ['world-pay', { paymentMethod: '诚e赊' }, 'wrong loan'],
    ['world-pay', { paymentMethod: undefined }, 'unknown find'],
    ['world-pay', { paymentMethod: '支付宝', paymentMethodsOffered: ['支付宝'] }, 'wrong notOffered'],
    ['world-pay', { total: usd }, 'wrong usd'],
    ['payments', { total: usd, paymentMethod: undefined }, 'right usdRight'],
    ['payments', { paymentMethod: '跨境宝' }, 'wrong usdWrong'],
    ['payments', { paymentMethod: '诚e赊' }, 'wrong usdWrong'],
    ['payments', { paymentMethod: undefined }, 'unknown usdUnknown'],
    ['card', { paymentMethod: '信用卡' }, 'right right'],
    ['card', { paymentMethod: '跨境宝' }, 'wrong cardWrong'],
    ['card', { paymentMethod: undefined }, 'unknown cardUnknown'],
  ] as const)('on the route %s with %o: %s', (route, more, is) => {
    expect(row(rows(more as Partial<TabOrder>, CASHIER, route), 'method')).toBe(is);
  });
});

describe('the 1688 ID', () => {
  const seen = <T>(value: T) => ({ value, page: 'worldfirst/world-pay', at: NOON });
  test.each([
    [{ authorisedIds: seen(['abc']), memberName: seen('abc') }, 'right idRight'],
    [{ authorisedIds: seen(['abc']), memberName: seen('xyz') }, 'wrong otherMember'],
    [{ authorisedIds: seen(['ab***9']), memberName: seen('abc9') }, 'unknown idMember'],
    [{ authorisedIds: seen(['abc']) }, 'unknown idMember'],
    [{ worldPayActive: seen(true) }, 'unknown idMember'],
    [{ worldPayActive: seen(false) }, 'wrong notAuthorised'],
    [{ memberName: seen('abc') }, 'unknown idUnseen'],
    [{}, 'unknown idUnseen'],
  ])('%o: %s', (facts, is) => {
    expect(row(rows({}, CASHIER, 'world-pay', facts), 'identity')).toBe(is);
  });

  test('is asked for on World Pay only: nothing else is linked', () => {
    expect(row(rows({}, CASHIER, 'payments'), 'identity')).toBeUndefined();
    expect(row(rows({}, CASHIER, 'card'), 'identity')).toBeUndefined();
  });
});

test('the money has its own verdict, whatever else is wrong, and is never called right on another route', () => {
  expect(row(rows({ paymentMethod: '诚e赊', tradeMode: '诚e赊' }), 'money')).toBe('right verdict');
  const short = checkOrder(VERDICTS.short.state, VERDICTS.short.order, CASHIER, NOON);
  expect(row(short, 'money')).toBe('wrong verdict');
  const old = checkOrder(VERDICTS['stale oldBalance'].state, VERDICTS['stale oldBalance'].order, CASHIER, NOON);
  expect(row(old, 'money')).toBe('unknown verdict');
  expect(row(rows({}, CASHIER, 'payments'), 'money')).toBe('unknown moneyUsd');
  expect(row(rows({}, CASHIER, 'card'), 'money')).toBe('unknown moneyCard');
});

test('a tab that showed nothing of its order: nothing is right but what WorldFirst and the buyer’s pages said', () => {
  const checks = checkOrder(state, undefined, CASHIER, NOON);
  expect(row(checks, 'tradeMode')).toBe('unknown find');
  expect(row(checks, 'method')).toBe('unknown find');
});

test('too many orders for one payment, or too many sellers for one order, are a row of their own', () => {
  expect(row(rows({ orderCount: 31 }), 'number')).toBe('wrong tooManyOrders');
  expect(row(rows({ sellerCount: 25 }, CONFIRM), 'number')).toBe('wrong tooManySellers');
  expect(row(rows({ orderCount: 30 }), 'number')).toBeUndefined();
});
