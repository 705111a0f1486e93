import { Facts, OrderNumber } from './fact';
import { Money } from './money';
import { type Observation, PageId } from './observation';
import { z } from './schema';

const Time = z.number().check(z.gte(0), z.lte(8.64e15));
const fact = Facts.shape;

/**
 * The order that one tab is about, as its pages showed it one after another: total, numbers, counts and choices belong together here, so
 * that two tabs with different orders do not mix. `at` and `page` are the newest sighting.
 */
export const TabOrder = z.strictObject({
  page: PageId,
  at: Time,
  total: z.optional(z.strictObject({ value: Money, page: PageId, at: Time })),
  numbers: z.optional(z.array(OrderNumber).check(z.maxLength(100))),
  orderCount: fact.orderCount,
  sellerCount: fact.sellerCount,
  tradeMode: fact.tradeMode,
  paymentMethod: fact.paymentMethod,
  paymentMethodsOffered: fact.paymentMethodsOffered,
});
export type TabOrder = z.infer<typeof TabOrder>;

/** The pages an order goes through before it is paid. From the cart on it is only a wish: freight is not in its total yet. */
const PAGES: PageId[] = ['1688/cart', '1688/order-confirm', '1688/cashier', 'alipay/password'];
/** Where another order begins whatever was before. */
const BEGINS: PageId[] = ['1688/cart', '1688/order-confirm'];
const KEPT = ['orderCount', 'sellerCount', 'tradeMode', 'paymentMethod', 'paymentMethodsOffered'] as const;

/**
 * The order of a tab after it showed this. A cart or a confirmation that is opened begins anew, and so does a cashier with other
 * numbers; a paid order is none any more. What a page does not say stays as the page before said it; pages of no order change nothing.
 */
export function followOrder(before: TabOrder | undefined, observation: Observation, arrived: boolean): TabOrder | undefined {
  const { page, facts, observedAt: at } = observation;
  if (facts.paid === true || page === '1688/paid') return undefined;
  if (!PAGES.includes(page)) return before;
  const isOther = (BEGINS.includes(page) && (arrived || before?.page !== page)) || isOtherNumber(before, facts);
  const old = isOther ? undefined : before;
  const value = page === '1688/cart' ? facts.cartTotal : facts.orderTotal;
  const total = value ? { value, page, at } : old?.total;
  const numbers = facts.orderNumbers ?? old?.numbers;
  const order: TabOrder = { page, at, ...(total ? { total } : {}), ...(numbers ? { numbers } : {}) };
  for (const name of KEPT) {
    const said = facts[name] ?? old?.[name];
    if (said !== undefined) Object.assign(order, { [name]: said });
  }
  return order;
}

/** Whether both are about the same order: by their numbers, else by total and page. */
export function isSameOrder(one: TabOrder, other: TabOrder): boolean {
  if (one.numbers && other.numbers) return one.numbers.some((number) => other.numbers?.includes(number));
  const [a, b] = [one.total?.value, other.total?.value];
  return a?.amount === b?.amount && a?.currency === b?.currency;
}

function isOtherNumber(before: TabOrder | undefined, { orderNumbers }: Observation['facts']): boolean {
  const known = before?.numbers;
  return known !== undefined && orderNumbers !== undefined && !orderNumbers.some((number) => known.includes(number));
}
