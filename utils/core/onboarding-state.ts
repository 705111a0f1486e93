import { Buyer } from './buyer';
import { CommandId } from './command';
import { Facts, OrderNumber, OrderStatus } from './fact';
import { StepId } from './journey';
import { STATE_VERSION } from './migrate-state';
import { Currency, Decimal, Money, Unread } from './money';
import { PageId } from './observation';
import { REMEMBERED } from './remember-command';
import { z } from './schema';
import { TabOrder } from './tab-order';
import { WordLevel } from './word-level';

/** Milliseconds since 1970. */
export const Time = z.number().check(z.gte(0), z.lte(8.64e15));

/** Something seen on a page, with the page and the time (milliseconds since 1970). */
function seen<T extends z.ZodMiniType>(value: T) {
  return z.strictObject({ value, page: PageId, at: Time });
}

const fact = Facts.shape;

/** The newest sighting of each fact. Balances and the order's total have their own places: they are readings of money. */
export const SeenFacts = z.strictObject({
  alipayBound: z.optional(seen(fact.alipayBound.def.innerType)),
  alipayVerified: z.optional(seen(fact.alipayVerified.def.innerType)),
  worldPayActive: z.optional(seen(fact.worldPayActive.def.innerType)),
  kuajingbaoLinked: z.optional(seen(fact.kuajingbaoLinked.def.innerType)),
  identityClaimed: z.optional(seen(fact.identityClaimed.def.innerType)),
  paid: z.optional(seen(fact.paid.def.innerType)),
  freight: z.optional(seen(fact.freight.def.innerType)),
  cartTotal: z.optional(seen(fact.cartTotal.def.innerType)),
  unitPrice: z.optional(seen(fact.unitPrice.def.innerType)),
  tradeMode: z.optional(seen(fact.tradeMode.def.innerType)),
  paymentMethod: z.optional(seen(fact.paymentMethod.def.innerType)),
  paymentMethodsOffered: z.optional(seen(fact.paymentMethodsOffered.def.innerType)),
  fxRate: z.optional(seen(fact.fxRate.def.innerType)),
  memberName: z.optional(seen(fact.memberName.def.innerType)),
  referenceBalance: z.optional(seen(fact.referenceBalance.def.innerType)),
  deductionOrder: z.optional(seen(fact.deductionOrder.def.innerType)),
  authorisedIds: z.optional(seen(fact.authorisedIds.def.innerType)),
});

const Seen = z.strictObject({ amount: Decimal, page: PageId, at: Time });

/** A balance of one currency, with its page and time. Never summed with another. `other` is what another page said just before. */
export const Reading = z.extend(Seen, { other: z.optional(Seen) });
export type Reading = z.infer<typeof Reading>;

/** A balance that a page showed without telling it. */
export const UnreadBalance = z.strictObject({ why: Unread, page: PageId, at: Time });
export type UnreadBalance = z.infer<typeof UnreadBalance>;

/** The name of a WorldFirst account, as a page showed it. */
export const AccountName = z.strictObject({ name: fact.accountName.def.innerType, page: PageId, at: Time });
export type AccountName = z.infer<typeof AccountName>;

/** A submitted order, until it is seen paid or closed, or dismissed by the buyer. */
export const KnownOrder = z.strictObject({
  status: OrderStatus,
  amount: z.optional(Money),
  page: PageId,
  at: Time,
  dismissed: z.optional(Time),
});
export type KnownOrder = z.infer<typeof KnownOrder>;

/** An exchange rate with its page and time: one `from` is worth `rate` of `to`. */
export const Rate = z.strictObject({ from: Currency, to: Currency, rate: Decimal, page: PageId, at: Time });
export type Rate = z.infer<typeof Rate>;

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
  version: z.literal(STATE_VERSION),
  facts: SeenFacts,
  balances: z.record(Currency, Reading),
  /** Balances whose newest sighting told nothing. */
  unreadBalances: z.optional(z.record(Currency, UnreadBalance)),
  /** Whose balances these are; `balances` are those that were read beside the name, for the day another name turns up. */
  account: z.optional(z.extend(AccountName, { balances: z.optional(z.record(Currency, Reading)) })),
  /** Another account was seen, and the buyer has not said yet what it means. */
  otherAccount: z.optional(AccountName),
  /** Names the buyer said to pass over: nothing of theirs is kept. */
  accountsIgnored: z.optional(z.array(fact.accountName.def.innerType).check(z.maxLength(20))),
  orderTotal: z.optional(z.strictObject({ value: Money, page: PageId, at: Time })),
  /** The order that any tab showed last: what is said where no tab is asked about. */
  order: z.optional(TabOrder),
  /** Submitted orders by their numbers: at most `MOST_ORDERS`. */
  orders: z.optional(z.record(OrderNumber, KnownOrder)),
  /** The newest exchange rate of each pair of currencies, by "SGD/CNH". */
  rates: z.optional(z.record(z.string().check(z.regex(/^[A-Z]{3}\/[A-Z]{3}$/)), Rate)),
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
    /** The buyer silenced everything, on all sites, until they say otherwise. */
    silent: z.optional(z.literal(true)),
    /** How loudly words are explained, for each site where the buyer chose. */
    wordLevels: z.optional(z.record(z.string().check(z.maxLength(20)), WordLevel)),
    welcomedAt: z.optional(Time),
    /** The buyer's own figures for the verdict: CNH kept over, the fee in percent, and how old a balance may be. */
    margin: z.optional(Decimal),
    feePercent: z.optional(Decimal),
    maxAgeHours: z.optional(z.number().check(z.gte(1), z.lte(720))),
  }),
  /** When the buyer wants to be reminded of a waiting step, or of a top-up. */
  reminders: z.optional(z.record(StepId, z.strictObject({ due: Time, asked: Time }))),
  /** The ids of the last commands, the newest last: a command sent again is applied once. */
  applied: z.array(CommandId).check(z.maxLength(REMEMBERED)),
  /** Something the buyer has to be told, until it is read. */
  notice: z.optional(Notice),
  /** With `storeRepaired`: when the copy that was taken over had been written. */
  noticeAt: z.optional(Time),
  /** Set while one of the two copies cannot be written; the buyer was told once. */
  oneCopy: z.optional(z.literal(true)),
});
export type OnboardingState = z.infer<typeof OnboardingState>;
