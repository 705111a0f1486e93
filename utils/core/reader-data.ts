import { Currency } from './money';
import { z } from './schema';

// A definition's readers are kept loose where the guide runs, so that a reader may be added by itself. Here each kind has its exact
// form, for the data checks and for editors: a misspelt field would be an empty list, and nothing would ever be read.

const Words = z.array(z.string().check(z.minLength(1)));

/** One amount of money. */
export const AmountReader = z.strictObject({
  kind: z.literal('amount'),
  /** What the bare sign ¥ means on this page: CNY, or CNH on WorldFirst. */
  currency: Currency,
  /** The words before the amount, the surest first. */
  labels: Words,
  /** Words of other amounts nearby, such as freight, where the search ends. */
  stop: z.optional(Words),
});

/** What one piece costs, in one price, a range or steps by quantity. */
export const PricesReader = z.strictObject({
  kind: z.literal('prices'),
  /** What the bare sign ¥ means on this page. */
  currency: Currency,
  /** The words before the prices, the surest first. */
  labels: Words,
  /** Words of other amounts nearby, where the search ends. */
  stop: z.optional(Words),
});

/** What is free on an account, by currency. */
export const BalancesReader = z.strictObject({
  kind: z.literal('balances'),
  /** Words for the money that can be spent. */
  available: Words,
  /** Words for amounts that cannot: frozen, total, fee. */
  other: z.optional(Words),
  /** Titles over past movements; what stands below one is no balance. */
  history: z.optional(Words),
  /** Only amounts that are called available count. */
  labelled: z.optional(z.boolean()),
});

/** The one that is chosen. */
export const ChoiceReader = z.strictObject({
  kind: z.literal('choice'),
  /** The labels among which the buyer chooses; the fact's value is one of them. */
  options: Words,
  /** Words before a statement of what was chosen: "交易方式: 担保交易". */
  labels: z.optional(Words),
  /** Only such a statement counts, no marked row. */
  stated: z.optional(z.boolean()),
});

/** All that can be chosen. */
export const ChoicesReader = z.strictObject({
  kind: z.literal('choices'),
  /** The labels to look for. */
  options: Words,
  /** Words of a row that cannot be chosen. */
  refused: z.optional(Words),
  /** A title below which nothing can be chosen. */
  refusedBelow: z.optional(Words),
  /** With fewer than so many the list is not the whole one, and nothing is said. */
  least: z.optional(z.number()),
});

/** What stands in one column of a table. */
export const ColumnReader = z.strictObject({
  kind: z.literal('column'),
  /** The titles over the column. */
  heads: Words,
  /** Only rows count that have one of these words in a cell of its own, such as "Active". */
  only: Words,
});

/** How many of something. */
export const CountReader = z.strictObject({
  kind: z.literal('count'),
  /** Words right behind the number: "笔订单". */
  words: Words,
  /** A selector of stable attributes whose places are counted where no number is written. */
  css: z.optional(z.string()),
});

/** The currencies that are named behind a label. */
export const CurrenciesReader = z.strictObject({
  kind: z.literal('currencies'),
  /** The words before them. */
  labels: Words,
});

/** The numbers of the orders that a page is about. */
export const NumbersReader = z.strictObject({
  kind: z.literal('numbers'),
  /** The words before a number. */
  labels: Words,
});

/** A list of orders, each from its number to the next. */
export const OrdersReader = z.strictObject({
  kind: z.literal('orders'),
  /** The words before an order's number. */
  labels: Words,
  /** Words that stand alone and say that it is still to be paid. */
  unpaid: Words,
  /** Words that say that it was paid, whatever came after. */
  paid: Words,
  /** Words that say that nobody will pay it any more. */
  closed: Words,
  /** Words before what is paid for it, where several amounts stand in one order. */
  total: z.optional(Words),
});

/** Words that no label stands beside. */
export const TextReader = z.strictObject({
  kind: z.literal('text'),
  /** A selector of stable attributes or structure. */
  css: z.string(),
});

/** A member's name. */
export const NameReader = z.strictObject({
  kind: z.literal('name'),
  /** The words before the name. */
  after: Words,
  /** Words that may stand there and are no name. */
  never: z.optional(Words),
});

/** Whether something is so. */
export const PresenceReader = z.strictObject({
  kind: z.literal('presence'),
  /** Words that stand alone and say yes. */
  yes: Words,
  /** Words that stand alone and say no. */
  no: z.optional(Words),
  /** Words that may stand together with them: the name of the line. */
  beside: z.optional(Words),
  /** Words that say yes also as an entry of a menu or a link. */
  yesLinks: z.optional(Words),
  /** Whole sentences that say yes. */
  yesText: z.optional(Words),
  /** Whole sentences that say no. */
  noText: z.optional(Words),
  /** Buttons that are offered only while it is not so. */
  noControls: z.optional(Words),
});

/** An exchange rate. */
export const RateReader = z.strictObject({ kind: z.literal('rate') });

/** How a fact is read: `kind` names a reader in utils/page/readers, the other fields are its words. */
export const ReaderData = z.discriminatedUnion('kind', [
  AmountReader,
  BalancesReader,
  ChoiceReader,
  ChoicesReader,
  ColumnReader,
  CountReader,
  CurrenciesReader,
  NameReader,
  NumbersReader,
  OrdersReader,
  PresenceReader,
  PricesReader,
  RateReader,
  TextReader,
]);
