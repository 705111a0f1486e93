import { Currency, Decimal, Money, Unread } from './money';
import { z } from './schema';

const Label = z.string().check(z.minLength(1), z.maxLength(40));

/** The number of an order on 1688: digits only, too many of them for a number. */
export const OrderNumber = z.string().check(z.regex(/^\d{10,25}$/));
export type OrderNumber = z.infer<typeof OrderNumber>;

/** How far a submitted order is. unpaid: money is still to go; paid: it went, whatever came after; closed: it never will. */
export const OrderStatus = z.enum(['unpaid', 'paid', 'closed']);
export type OrderStatus = z.infer<typeof OrderStatus>;

/** A submitted order as a list shows it; without an amount where that could not be read. */
export const ListedOrder = z.strictObject({ number: OrderNumber, status: OrderStatus, amount: z.optional(Money) });
export type ListedOrder = z.infer<typeof ListedOrder>;

const Count = z.int().check(z.gte(1), z.lte(9999));

/**
 * What a page said, by name. A fact is absent when the page does not show it: absent is "not known", never false or 0.
 * `tradeMode` and `paymentMethod` are the chosen labels, in the site's Chinese; amounts are exact decimals.
 */
export const Facts = z.strictObject({
  alipayBound: z.optional(z.boolean()),
  alipayVerified: z.optional(z.boolean()),
  worldPayActive: z.optional(z.boolean()),
  /** Whether a 1688 ID is still linked to Kuajingbao of Alipay Business. */
  kuajingbaoLinked: z.optional(z.boolean()),
  /** Whether the form 认领跨境买家身份 of the cross-border site was accepted. */
  identityClaimed: z.optional(z.boolean()),
  paid: z.optional(z.boolean()),
  /** What is free, by currency; or why a balance that is shown is not known. */
  balances: z.optional(z.record(Currency, z.union([Decimal, Unread]))),
  /** The one figure over all currencies of the World Pay page (可用参考总余额): for reading only, it decides nothing. */
  referenceBalance: z.optional(Money),
  /** The currencies that World Pay takes, the first one first (当前扣款币种及顺序). */
  deductionOrder: z.optional(z.array(Currency).check(z.maxLength(20))),
  /** The name that WorldFirst shows of the account that is logged in. */
  accountName: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** The 1688 IDs that are linked to World Pay and active. */
  authorisedIds: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(20))),
  /** Submitted orders with their status, from a list of orders. */
  orders: z.optional(z.array(ListedOrder).check(z.maxLength(50))),
  /** The numbers of the orders that this page is about. */
  orderNumbers: z.optional(z.array(OrderNumber).check(z.maxLength(100))),
  /** How many orders are paid together, and from how many sellers goods are ordered at once. */
  orderCount: z.optional(Count),
  sellerCount: z.optional(Count),
  orderTotal: z.optional(Money),
  freight: z.optional(Money),
  cartTotal: z.optional(Money),
  /** What one piece costs: from the least to the most that the page shows for it. `to` is absent where it says only "from" (起). */
  unitPrice: z.optional(z.strictObject({ currency: Currency, from: Decimal, to: z.optional(Decimal) })),
  tradeMode: z.optional(Label),
  paymentMethod: z.optional(Label),
  paymentMethodsOffered: z.optional(z.array(Label).check(z.maxLength(20))),
  fxRate: z.optional(z.strictObject({ from: Currency, to: Currency, rate: Decimal })),
  memberName: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
});
export type Facts = z.infer<typeof Facts>;

/** The name of one of them. */
export const FactName = z.enum(Object.keys(Facts.shape) as [keyof Facts, ...(keyof Facts)[]]);
export type FactName = z.infer<typeof FactName>;
