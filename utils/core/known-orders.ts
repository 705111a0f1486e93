import { compare } from './decimal';
import type { OrderNumber } from './fact';
import type { Money } from './money';
import type { Observation } from './observation';
import type { KnownOrder, OnboardingState } from './onboarding-state';
import type { TabOrder } from './tab-order';

/** How many submitted orders are kept. Those that take no money any more go first, the oldest of them before the others. */
export const MOST_ORDERS = 200;

type Orders = NonNullable<OnboardingState['orders']>;

/**
 * The submitted orders after an observation: those a list shows, those a cashier takes money for, those that were paid. Paid and closed
 * are final: a list left open in another tab does not make an order unpaid again. `own` is the order of the tab.
 */
export function applyOrders(orders: Orders, observation: Observation, own: TabOrder | undefined): Orders {
  const { page, facts, observedAt: at } = observation;
  const next: Orders = { ...orders };
  const note = (number: OrderNumber, status: KnownOrder['status'], amount: Money | undefined) => {
    const old = next[number];
    if (old && (old.at > at || (old.status !== 'unpaid' && status === 'unpaid'))) return;
    const known = amount ?? old?.amount;
    const dismissed = old?.dismissed;
    next[number] = { status, page, at, ...(known ? { amount: known } : {}), ...(dismissed === undefined ? {} : { dismissed }) };
  };
  for (const { number, status, amount } of facts.orders ?? []) note(number, status, amount);
  const numbers = facts.orderNumbers ?? (facts.paid === true ? own?.numbers : undefined) ?? [];
  // Of several paid together only the sum is known: a list of orders may say what each of them costs.
  const alone = numbers.length === 1 && (facts.orderCount ?? 1) === 1 ? facts.orderTotal : undefined;
  if (facts.paid === true) for (const number of numbers) note(number, 'paid', alone);
  else if (page === '1688/cashier') for (const number of numbers) note(number, 'unpaid', alone);
  return atMost(next, MOST_ORDERS);
}

/** What unpaid orders other than these will take; `complete` is false where one of them has no known amount, or some may be missing. */
export function reservedOrders(
  { orders = {} }: OnboardingState,
  but: readonly OrderNumber[],
): { known: [OrderNumber, Money][]; complete: boolean } {
  const open = Object.entries(orders).filter(([number, order]) => isOpen(order) && !but.includes(number));
  const known = open.flatMap(([number, { amount }]): [OrderNumber, Money][] => (amount ? [[number, amount]] : []));
  return { known, complete: known.length === open.length && open.length < MOST_ORDERS - 1 };
}

/** Submitted, not paid, not closed, and not dismissed by the buyer. */
function isOpen({ status, dismissed, amount }: KnownOrder): boolean {
  return status === 'unpaid' && dismissed === undefined && !(amount && compare(amount.amount, '0') === 0);
}

function atMost(orders: Orders, most: number): Orders {
  const all = Object.entries(orders);
  if (all.length <= most) return orders;
  const sorted = all.sort(([, a], [, b]) => Number(isOpen(b)) - Number(isOpen(a)) || b.at - a.at);
  return Object.fromEntries(sorted.slice(0, most));
}
