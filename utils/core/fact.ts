import { Currency, Decimal, Money } from './money';
import { z } from './schema';

const Label = z.string().check(z.minLength(1), z.maxLength(40));

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
  balances: z.optional(z.record(Currency, Decimal)),
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
