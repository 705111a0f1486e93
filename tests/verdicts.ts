import type { Readiness } from '../utils/core/assess-readiness';
import { freshState } from '../utils/core/fresh-state';
import type { OnboardingState } from '../utils/core/onboarding-state';
import type { TabOrder } from '../utils/core/tab-order';
import { NOON } from './core/journey';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a verdict is worked out from: the buyer's state and the order of a tab. */
export interface VerdictSample {
  state: OnboardingState;
  order: TabOrder | undefined;
}

/** A verdict's state, with its reason where it has one. */
type NameOf<Verdict> = Verdict extends { state: infer State extends string; why: infer Why extends string }
  ? `${State} ${Why}`
  : Verdict extends { state: infer State extends string }
    ? State
    : never;
type Name = NameOf<Readiness>;

const reading = (amount: string, at = NOON - 12 * MINUTE) => ({ amount, page: 'worldfirst/home', at });

/** An order of 9,640 yuan at its cashier, and somebody who is about to pay it. */
function sample(cnh: string, order: Partial<TabOrder> = {}, more: Partial<OnboardingState> = {}): VerdictSample {
  const at = NOON - MINUTE;
  const page = '1688/cashier';
  const seen = <T>(value: T, on: string) => ({ value, page: on, at: NOON - 30 * MINUTE });
  return {
    state: {
      ...freshState(),
      balances: { CNH: reading(cnh), SGD: reading('1200.50'), USD: reading('88.00') },
      rates: { 'SGD/CNH': { from: 'SGD', to: 'CNH', rate: '5.4182', page: 'worldfirst/convert', at: NOON - 40 * MINUTE } },
      facts: {
        worldPayActive: seen(true, 'worldfirst/world-pay'),
        authorisedIds: seen(['silkroad_buyer26'], 'worldfirst/world-pay'),
        memberName: seen('silkroad_buyer26', '1688/workbench'),
      },
      orders: {
        '2846119033874417': { status: 'unpaid', amount: { currency: 'CNY', amount: '1310.50' }, page: '1688/orders', at: NOON - DAY / 4 },
        '2846119033874502': { status: 'unpaid', amount: { currency: 'CNY', amount: '1000.00' }, page: '1688/orders', at: NOON - DAY / 3 },
      },
      choices: { sitesOff: [], country: 'SG', route: 'world-pay', margin: '100' },
      ...more,
    },
    order: {
      page,
      at,
      total: { value: { currency: 'CNY', amount: '9640.00' }, page, at },
      numbers: ['2846119033870157'],
      tradeMode: '担保交易',
      paymentMethod: '跨境宝',
      paymentMethodsOffered: ['跨境宝', '支付宝', '诚e赊', '银行转账'],
      ...order,
    },
  };
}

const total = (currency: string, amount: string, at = NOON - MINUTE, page = '1688/cashier') => ({ value: { currency, amount }, page, at });
const nobody = { facts: {} };

/** One sample of every verdict that there is, for somebody on the route World Pay. */
export const VERDICTS: Record<Name, VerdictSample> = {
  ready: sample('15000.00'),
  short: sample('8150.00'),
  'wrong usd': sample('15000.00', { total: total('USD', '1345.20') }),
  'wrong loan': sample('15000.00', { paymentMethod: '诚e赊' }),
  'wrong notOffered': sample('15000.00', { paymentMethod: '支付宝', paymentMethodsOffered: ['支付宝', '银行转账'] }),
  'wrong notAuthorised': sample(
    '15000.00',
    {},
    { facts: { worldPayActive: { value: false, page: 'worldfirst/world-pay', at: NOON - MINUTE } } },
  ),
  'wrong otherMember': sample(
    '15000.00',
    {},
    {
      facts: {
        authorisedIds: { value: ['someone_else'], page: 'worldfirst/world-pay', at: NOON - MINUTE },
        memberName: { value: 'silkroad_buyer26', page: '1688/workbench', at: NOON - MINUTE },
      },
    },
  ),
  'wrong tooManyOrders': sample('15000.00', { orderCount: 31 }),
  'wrong tooManySellers': sample('15000.00', { page: '1688/order-confirm', sellerCount: 25, paymentMethod: undefined }),
  'unknown noBalance': sample('1.00', {}, { balances: {}, ...nobody }),
  'unknown noOrder': sample('15000.00', { total: undefined, numbers: undefined }),
  'unknown masked': sample(
    '1.00',
    {},
    { balances: {}, unreadBalances: { CNH: { why: 'masked', page: 'worldfirst/home', at: NOON - MINUTE } } },
  ),
  'unknown disagree': sample('15000.00', {}, { balances: { CNH: { ...reading('15000.00'), other: reading('9.00') } } }),
  'unknown otherAccount': sample(
    '15000.00',
    {},
    {
      account: { name: 'Silk Road Trading Pte Ltd', page: 'worldfirst/home', at: NOON - DAY },
      otherAccount: { name: 'Tea Horse Imports Ltd', page: 'worldfirst/home', at: NOON - MINUTE },
    },
  ),
  'unknown otherCurrency': sample('15000.00', { total: total('HKD', '9999.00') }),
  'unknown otherRoute': sample('15000.00', {}, { choices: { sitesOff: [], country: 'SG', route: 'payments' } }),
  'unknown reserved': sample(
    '15000.00',
    {},
    { orders: { '2846119033874417': { status: 'unpaid', page: '1688/orders', at: NOON - MINUTE } } },
  ),
  'unknown whichOrder': sample(
    '9900.00',
    { numbers: undefined },
    {
      orders: {
        '2846119033874417': { status: 'unpaid', amount: { currency: 'CNY', amount: '9640.00' }, page: '1688/orders', at: NOON - MINUTE },
      },
    },
  ),
  'unknown freight': sample('15000.00', {
    page: '1688/cart',
    total: total('CNY', '9640.00', NOON - MINUTE, '1688/cart'),
    numbers: undefined,
  }),
  'stale oldBalance': sample('1.00', {}, { balances: { CNH: reading('15000.00', NOON - 3 * DAY) } }),
  'stale oldOrder': sample('15000.00', { total: total('CNY', '9640.00', NOON - 2 * DAY) }),
  'stale future': sample('1.00', {}, { balances: { CNH: reading('15000.00', NOON + DAY) } }),
  'stale spent': sample('15000.00', {}, { orderTrail: [{ stage: 4, at: NOON - 5 * MINUTE }] }),
};
