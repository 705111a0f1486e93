import { Buyer } from './buyer';
import { CommandId } from './command';
import { Facts } from './fact';
import { StepId } from './journey';
import { Currency, Decimal, Money } from './money';
import { PageId } from './observation';
import { z } from './schema';
import { WordLevel } from './word-level';

const Time = z.number().check(z.gte(0), z.lte(8.64e15));

/** Something seen on a page, with the page and the time (milliseconds since 1970). */
function seen<T extends z.ZodMiniType>(value: T) {
  return z.strictObject({ value, page: PageId, at: Time });
}

const fact = Facts.shape;

/** The newest sighting of each fact. Balances and the order's total have their own places: they are readings of money. */
const SeenFacts = z.strictObject({
  alipayBound: z.optional(seen(fact.alipayBound.def.innerType)),
  alipayVerified: z.optional(seen(fact.alipayVerified.def.innerType)),
  worldPayActive: z.optional(seen(fact.worldPayActive.def.innerType)),
  kuajingbaoLinked: z.optional(seen(fact.kuajingbaoLinked.def.innerType)),
  identityClaimed: z.optional(seen(fact.identityClaimed.def.innerType)),
  paid: z.optional(seen(fact.paid.def.innerType)),
  freight: z.optional(seen(fact.freight.def.innerType)),
  cartTotal: z.optional(seen(fact.cartTotal.def.innerType)),
  tradeMode: z.optional(seen(fact.tradeMode.def.innerType)),
  paymentMethod: z.optional(seen(fact.paymentMethod.def.innerType)),
  paymentMethodsOffered: z.optional(seen(fact.paymentMethodsOffered.def.innerType)),
  fxRate: z.optional(seen(fact.fxRate.def.innerType)),
  memberName: z.optional(seen(fact.memberName.def.innerType)),
});

/** A balance of one currency, with its page and time. Never summed with another. */
export const Reading = z.strictObject({ amount: Decimal, page: PageId, at: Time });
export type Reading = z.infer<typeof Reading>;

/** What went wrong with the store; the words are below "errors" in locales/<language>/ui.json. */
export const Notice = z.enum(['storeRepaired', 'storeLost', 'storeOneCopy', 'storeFull', 'storeNewer']);
export type Notice = z.infer<typeof Notice>;

/** The four stages of an order: 1 confirmation, 2 cashier, 3 payment password, 4 paid. */
export const OrderStage = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type OrderStage = z.infer<typeof OrderStage>;

/**
 * The one truth about a buyer's way: only what cannot be recomputed. Progress, readiness and guidance are functions of it.
 * Every time is milliseconds since 1970.
 */
export const OnboardingState = z.strictObject({
  version: z.literal(1),
  facts: SeenFacts,
  balances: z.record(Currency, Reading),
  orderTotal: z.optional(z.strictObject({ value: Money, page: PageId, at: Time })),
  /** The newest arrival at each page. */
  arrivals: z.record(PageId, Time),
  /** Steps proved by what a page showed (condition `shows`): the newest such sighting. */
  shown: z.record(StepId, z.strictObject({ page: PageId, at: Time })),
  /** The last stages of orders, in time: tells where one order ends and the next begins. */
  orderTrail: z.array(z.strictObject({ stage: OrderStage, at: Time })).check(z.maxLength(60)),
  /** Steps the buyer said are done. */
  marks: z.record(StepId, z.strictObject({ at: Time, by: z.literal('buyer') })),
  /** Steps taken back: proofs up to this time do not count. */
  undone: z.record(StepId, Time),
  choices: z.strictObject({
    language: z.optional(z.string().check(z.maxLength(20))),
    ...Buyer.shape,
    sitesOff: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(20)),
    /** How loudly words are explained, for each site where the buyer chose. */
    wordLevels: z.optional(z.record(z.string().check(z.maxLength(20)), WordLevel)),
    welcomedAt: z.optional(Time),
  }),
  /** When the buyer wants to be reminded of a waiting step. */
  reminders: z.optional(z.record(StepId, z.strictObject({ due: Time, asked: Time }))),
  /** The ids of the last commands, the newest last: a command sent again is applied once. */
  applied: z.array(CommandId).check(z.maxLength(200)),
  /** Something the buyer has to be told, until it is read. */
  notice: z.optional(Notice),
  /** With `storeRepaired`: when the copy that was taken over had been written. */
  noticeAt: z.optional(Time),
  /** Set while one of the two copies cannot be written; the buyer was told once. */
  oneCopy: z.optional(z.literal(true)),
});
export type OnboardingState = z.infer<typeof OnboardingState>;
