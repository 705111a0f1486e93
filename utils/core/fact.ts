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
  paid: z.optional(z.boolean()),
  balances: z.optional(z.record(Currency, Decimal)),
  orderTotal: z.optional(Money),
  freight: z.optional(Money),
  cartTotal: z.optional(Money),
  tradeMode: z.optional(Label),
  paymentMethod: z.optional(Label),
  paymentMethodsOffered: z.optional(z.array(Label).check(z.maxLength(20))),
  fxRate: z.optional(z.strictObject({ from: Currency, to: Currency, rate: Decimal })),
  memberName: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
});
export type Facts = z.infer<typeof Facts>;
export type FactName = keyof Facts;
