import { add, compare, percentRoundedUp, subtract } from './decimal';
import type { OrderNumber } from './fact';
import { type Fee, feeOf } from './fee-of';
import { isAhead } from './is-ahead';
import { reservedOrders } from './known-orders';
import type { Decimal } from './money';
import type { PageId } from './observation';
import type { OnboardingState, Reading } from './onboarding-state';
import { type OpenOrder, openOrder } from './open-order';
import { orderFloors } from './order-floors';
import type { TabOrder } from './tab-order';
import { type WhyWrong, whyWrong } from './why-wrong';

const HOUR = 60 * 60_000;
/** How old a balance or a total may be, where the buyer has not said otherwise. */
export const MAX_AGE_HOURS = 24;

/** What was compared: the CNH reading with everything that is to be paid from it, and what all of that needs together. */
export interface Sum {
  balance: Reading;
  order: OpenOrder;
  /** Orders submitted before and not paid yet. */
  reserved: { amount: Decimal; numbers: OrderNumber[] };
  /** On the order and the reserved ones. */
  fee: Fee & { amount: Decimal };
  /** What the buyer wants to keep over. */
  margin: Decimal;
  needed: Decimal;
}

/**
 * Why nothing can be said. noBalance, noOrder: never seen. masked: the balance is hidden on the page. disagree: two balances read at the same
 * time differ. otherAccount: another WorldFirst account was seen. otherCurrency: the total is neither in yuan nor in dollars. otherRoute: not
 * World Pay, so CNH decides nothing. reserved: an unpaid order has no known amount. whichOrder: this order may be among the unpaid ones.
 * freight: the goods are covered, but their freight is not known yet. deduction: World Pay takes another currency first, so CNH is not the answer.
 */
export type WhyUnknown =
  | ('noBalance' | 'noOrder' | 'masked' | 'disagree' | 'otherAccount')
  | ('otherCurrency' | 'otherRoute' | 'reserved' | 'whichOrder' | 'freight' | 'deduction');

/** Why what was seen cannot be relied on any more. spent: an order was paid since the balance was read. future: seen ahead of the clock. */
export type WhyStale = 'oldBalance' | 'oldOrder' | 'future' | 'spent';

/** Both parts as far as they are known, to be shown; they prove nothing. */
type Parts = { balance: Reading | null; order: OpenOrder | null };

/** Whether the CNH on WorldFirst pays the order, or why that cannot be said. `look`: the page that shows the old part anew. */
export type Readiness =
  | ({ state: 'ready' } & Sum)
  | ({ state: 'short'; by: Decimal } & Sum)
  | ({ state: 'wrong'; why: WhyWrong } & Parts)
  | ({ state: 'unknown'; why: WhyUnknown } & Parts)
  | ({ state: 'stale'; why: WhyStale; look: PageId } & Parts & { balance: Reading; order: OpenOrder });

/**
 * The newest CNH reading against the present order's total, the unpaid orders before it, the fee and the buyer's margin. `own` is the order of
 * the tab the verdict is for; without one it is the order seen last. Other currencies are never counted, other routes never compared.
 * Never ready while a part is unknown or old.
 */
export function assessReadiness(state: OnboardingState, now: number, own?: TabOrder): Readiness {
  const balance = state.balances.CNH ?? null;
  const found = openOrder(state, own);
  const order = found?.total ?? null;
  const parts = { balance, order };
  const unknown = (why: WhyUnknown): Readiness => ({ state: 'unknown', why, ...parts });
  if ((state.choices.route ?? 'world-pay') !== 'world-pay') return unknown('otherRoute');
  if (state.otherAccount) return unknown('otherAccount');
  const wrong = found && whyWrong(state, found.whole);
  if (wrong) return { state: 'wrong', why: wrong, ...parts };
  const unread = state.unreadBalances?.CNH;
  if (unread && unread.at >= (balance?.at ?? 0)) return unknown(unread.why);
  if (!balance || !order) return unknown(balance ? 'noOrder' : 'noBalance');
  if (order.value.currency !== 'CNY') return unknown('otherCurrency');
  const stale = whyStale(state, balance, order, now);
  if (stale) return { state: 'stale', ...stale, balance, order };
  if (balance.other) return unknown('disagree');
  if ((state.facts.deductionOrder?.value[0] ?? 'CNH') !== 'CNH') return unknown('deduction');
  return weigh(state, balance, order, found?.whole.numbers ?? []);
}

function weigh(state: OnboardingState, balance: Reading, order: OpenOrder, numbers: readonly OrderNumber[]): Readiness {
  const { known, complete } = reservedOrders(state, numbers);
  // An order in another currency takes no CNH.
  const yuan = known.filter(([, { currency }]) => currency === 'CNY');
  const sum = sumUp(state, balance, order, yuan);
  const covers = compare(balance.amount, sum.needed) >= 0;
  // A cashier that does not tell its number may be that of an order in the list.
  const twin =
    order.page !== '1688/cashier' || numbers.length > 0
      ? -1
      : yuan.findIndex(([, { amount }]) => compare(amount, order.value.amount) === 0);
  if (!covers && twin >= 0) {
    const without = sumUp(state, balance, order, yuan.toSpliced(twin, 1));
    if (compare(balance.amount, without.needed) < 0) return { state: 'short', by: subtract(without.needed, balance.amount), ...without };
    return { state: 'unknown', why: 'whichOrder', balance, order };
  }
  if (!covers) return { state: 'short', by: subtract(sum.needed, balance.amount), ...sum };
  if (!complete) return { state: 'unknown', why: 'reserved', balance, order };
  if (order.page === '1688/cart') return { state: 'unknown', why: 'freight', balance, order };
  return { state: 'ready', ...sum };
}

function sumUp(state: OnboardingState, balance: Reading, order: OpenOrder, known: [OrderNumber, { amount: Decimal }][]): Sum {
  const reserved = { amount: known.reduce((sum, [, { amount }]) => add(sum, amount), '0'), numbers: known.map(([number]) => number) };
  const goods = add(order.value.amount, reserved.amount);
  const fee = feeOf(state);
  const amount = percentRoundedUp(goods, fee.percent);
  const margin = state.choices.margin ?? '0';
  return { balance, order, reserved, fee: { ...fee, amount }, margin, needed: add(add(goods, amount), margin) };
}

function whyStale(state: OnboardingState, balance: Reading, order: OpenOrder, now: number): { why: WhyStale; look: PageId } | null {
  const oldest = now - (state.choices.maxAgeHours ?? MAX_AGE_HOURS) * HOUR;
  const home = 'worldfirst/home';
  if (isAhead(balance.at, now)) return { why: 'future', look: home };
  if (isAhead(order.at, now)) return { why: 'future', look: order.page };
  if (isSpent(state, balance)) return { why: 'spent', look: home };
  if (balance.at < oldest) return { why: 'oldBalance', look: home };
  return order.at < oldest ? { why: 'oldOrder', look: order.page } : null;
}

/** An order that came as far as the password after the balance was read may have taken its money from it. */
function isSpent({ orderTrail }: OnboardingState, balance: Reading): boolean {
  const begun = orderFloors(orderTrail).order[2];
  return orderTrail.some(({ stage, at }) => at >= balance.at && (stage === 4 || (stage === 3 && at < begun)));
}
