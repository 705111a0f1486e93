import { add, compare, percentRoundedUp, subtract } from './decimal';
import type { Decimal } from './money';
import type { OnboardingState, Reading } from './onboarding-state';
import { orderFloors } from './order-floors';
import { worldPayFee } from './world-pay-fee';

const DAY = 24 * 60 * 60_000;
const AHEAD = 5 * 60_000;

/** The order to be paid, as it was last seen. */
export type OrderTotal = NonNullable<OnboardingState['orderTotal']>;

/** What was compared: the CNH reading, the order, the fee in percent, and both together. */
export interface Sum {
  balance: Reading;
  order: OrderTotal;
  fee: { percent: Decimal; amount: Decimal };
  needed: Decimal;
}

/**
 * Whether the CNH on WorldFirst pays the order. `unknown` and `stale` say why: a part was never seen, or what was seen cannot be
 * relied on any more (`spent`: an order was paid since the balance was read). `otherRoute`: not World Pay, so CNH decides nothing.
 */
export type Readiness =
  | ({ state: 'ready' } & Sum)
  | ({ state: 'short'; by: Decimal } & Sum)
  | { state: 'unknown'; why: 'noBalance' | 'noOrder' | 'otherCurrency' | 'otherRoute'; balance: Reading | null; order: OrderTotal | null }
  | { state: 'stale'; why: 'oldBalance' | 'oldOrder' | 'future' | 'spent'; balance: Reading; order: OrderTotal };

/**
 * The newest CNH reading against the present order's total, which is in CNY and paid from CNH one to one, plus the World Pay fee. Other
 * currencies are never counted, other routes never compared. Never ready while a part is unknown or old.
 */
export function assessReadiness(state: OnboardingState, now: number, percent: Decimal = worldPayFee): Readiness {
  const balance = state.balances.CNH ?? null;
  const order = openOrder(state);
  if ((state.choices.route ?? 'world-pay') !== 'world-pay') return { state: 'unknown', why: 'otherRoute', balance, order };
  if (!balance || !order) return { state: 'unknown', why: balance ? 'noOrder' : 'noBalance', balance, order };
  if (order.value.currency !== 'CNY') return { state: 'unknown', why: 'otherCurrency', balance, order };
  const why = whyStale(state, balance, order, now);
  if (why) return { state: 'stale', why, balance, order };
  const fee = { percent, amount: percentRoundedUp(order.value.amount, percent) };
  const needed = add(order.value.amount, fee.amount);
  const sum = { balance, order, fee, needed };
  return compare(balance.amount, needed) >= 0
    ? { state: 'ready', ...sum }
    : { state: 'short', by: subtract(needed, balance.amount), ...sum };
}

/** The total of the order that is not paid yet, or null. */
function openOrder({ orderTotal, orderTrail }: OnboardingState): OrderTotal | null {
  if (!orderTotal || compare(orderTotal.value.amount, '0') <= 0) return null;
  if (orderTotal.at < orderFloors(orderTrail).since[2]) return null;
  const paid = orderTrail.findLast(({ stage }) => stage === 4)?.at ?? -1;
  return paid >= orderTotal.at ? null : orderTotal;
}

function whyStale({ orderTrail }: OnboardingState, balance: Reading, order: OrderTotal, now: number) {
  if (balance.at > now + AHEAD || order.at > now + AHEAD) return 'future';
  // An earlier order that came as far as the password may have taken its money from this balance.
  const begun = orderFloors(orderTrail).order[2];
  if (orderTrail.some(({ stage, at }) => at >= balance.at && (stage === 4 || (stage === 3 && at < begun)))) return 'spent';
  if (balance.at < now - DAY) return 'oldBalance';
  return order.at < now - DAY ? 'oldOrder' : null;
}
