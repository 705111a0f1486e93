import { compare } from './decimal';
import type { OnboardingState } from './onboarding-state';
import { orderFloors } from './order-floors';
import type { TabOrder } from './tab-order';

/** The total of the order to be paid, with the page and time it was last seen. */
export type OpenOrder = NonNullable<TabOrder['total']>;

/** The order that is not paid yet: that of the tab, else the one seen last; null where there is none, or nothing to pay. */
export function openOrder(state: OnboardingState, own?: TabOrder): { whole: TabOrder; total: OpenOrder } | null {
  const whole =
    own ?? state.order ?? (state.orderTotal && { page: state.orderTotal.page, at: state.orderTotal.at, total: state.orderTotal });
  const total = whole?.total;
  if (!whole || !total || compare(total.value.amount, '0') <= 0 || isPaid(state, whole, total, own !== undefined)) return null;
  return { whole, total };
}

/**
 * By its numbers, where it has some. Else by the trail of stages, which knows no tabs: there a confirmation cannot have been paid, and what
 * lies before the present order's beginning belongs to another, unless the tab itself says that it goes on.
 */
function isPaid(
  { orders = {}, orderTrail }: OnboardingState,
  { numbers = [] }: TabOrder,
  { page, at }: OpenOrder,
  ofTab: boolean,
): boolean {
  const known = numbers.flatMap((number) => orders[number] ?? []);
  if (known.some(({ status }) => status !== 'unpaid')) return true;
  if (ofTab && (known.length > 0 || page !== '1688/cashier')) return false;
  if (!ofTab && page !== '1688/cart' && at < orderFloors(orderTrail).since[2]) return true;
  return (orderTrail.findLast(({ stage }) => stage === 4)?.at ?? -1) >= at;
}
