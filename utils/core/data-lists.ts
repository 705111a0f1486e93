import { Decimal } from './money';
import { z } from './schema';

// The forms of the three small lists in utils/guidebook. They are read as they stand, by scripts that must stay small on the sites:
// here they are written down for the data checks, and for editors.

/** utils/guidebook/sites.json: the sites by their ids. */
export const Sites = z.record(
  z.string().check(z.regex(/^[a-z0-9]+$/)),
  z.strictObject({
    /** The site's name as a buyer reads it. */
    name: z.string().check(z.minLength(1)),
    /** The exact hosts on which the guide knows pages; `{letters}` in one stands for some small letters. */
    hosts: z.array(z.string().check(z.regex(/^[a-z0-9.{}-]+$/))).check(z.minLength(1)),
    /** The match patterns for which the browser is asked: the same as in wxt.config.ts. */
    origins: z.array(z.string().check(z.regex(/^https:\/\/[a-z0-9.*-]+\/\*$/))).check(z.minLength(1)),
  }),
);

/** utils/guidebook/fees.json: what a service adds to an order. */
export const Fees = z.record(
  z.string(),
  z.strictObject({
    /** The most that is added, in percent, as an exact decimal: "0.6". */
    percent: Decimal,
    /** Who says so, in words with a place to look it up, and when. */
    source: z.strictObject({
      /** The page or document, with the question or section. */
      from: z.string(),
      /** When it was read: a year, a month or a day (ISO). */
      date: z.string(),
    }),
  }),
);

/** utils/guidebook/currencies.json: the words and signs by which a page names each currency, in small letters. */
export const Currencies = z.record(
  z.string().check(z.regex(/^[A-Z]{3}$/)),
  z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
);
