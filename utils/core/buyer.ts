import { z } from './schema';

/**
 * The three ways by which 1688 takes an international buyer's money through WorldFirst (WorldFirst help 47865, 2026-06-30). world-pay: the
 * 1688 ID is linked and CNH is debited. payments: US dollars, chosen at checkout, nothing linked. card: a World Card.
 */
export const Route = z.enum(['world-pay', 'payments', 'card']);
export type Route = z.infer<typeof Route>;

/** What a buyer may have already, by their own word. */
export const Asset = z.enum(['alipay', 'account-1688', 'worldfirst', 'world-card']);
export type Asset = z.infer<typeof Asset>;

/** A country or region: two capital letters of ISO 3166. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** What a buyer said of themselves. Absent is "not said". */
export const Buyer = z.strictObject({
  country: z.optional(Country),
  /** The guidebook's own route, World Pay, where nothing was chosen. */
  route: z.optional(Route),
  /** Whether they had an Alipay Business account with Kuajingbao, which ended on 13 August 2024. */
  alipayBusiness: z.optional(z.boolean()),
  have: z.optional(z.array(Asset).check(z.maxLength(Asset.options.length))),
});
export type Buyer = z.infer<typeof Buyer>;

/** Which buyers a step is for. Every condition named has to hold. */
export const When = z.strictObject({
  /** Only in these countries, or in none of them. Not knowing the country leaves out what only some do. */
  countries: z.optional(z.strictObject({ only: z.optional(z.array(Country)), except: z.optional(z.array(Country)) })),
  /** Only on these routes. */
  routes: z.optional(z.array(Route).check(z.minLength(1))),
  /** Only for those who had an Alipay Business account. */
  alipayBusiness: z.optional(z.literal(true)),
  /** Not for those who say that they have this already. */
  without: z.optional(Asset),
});
export type When = z.infer<typeof When>;
