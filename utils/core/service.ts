import { Country } from './buyer';
import { z } from './schema';

const HourOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** One support line: who may use it, and when somebody is there, in the office's own time. */
export const Office = z.strictObject({
  /** A name of your own in small letters. */
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  /** The countries it serves, two capital letters each; a country in one office only. */
  countries: z.array(Country).check(z.minLength(1)),
  /** As it is dialled: "+65 68054380". */
  phone: z.string().check(z.regex(/^\+\d[\d ]+\d$/)),
  /** Where an e-mail goes. */
  email: z.string().check(z.regex(/^[\w.-]+@[\w.-]+$/)),
  /** A name of the IANA time zone database: summer time is its business. */
  timeZone: z.string(),
  /** Days of the week, Monday is 1 and Sunday 7. */
  days: z.array(z.number().check(z.gte(1), z.lte(7))).check(z.minLength(1)),
  /** When it opens, in the office's own time: "09:00". */
  from: HourOfDay,
  /** When it closes. */
  to: HourOfDay,
});
export type Office = z.infer<typeof Office>;

/** All support lines there are, and how soon an e-mail is answered, in working days. */
export const Service = z.strictObject({
  /** One for each line. */
  offices: z.array(Office),
  /** In how many working days an e-mail is answered. */
  replyDays: z.strictObject({
    /** At the soonest. */
    from: z.number(),
    /** At the latest. */
    to: z.number(),
  }),
  /** Who says so. */
  source: z.strictObject({
    /** The document and its page. */
    from: z.string(),
    /** When it was written: a year, a month or a day (ISO). */
    date: z.string(),
  }),
});
export type Service = z.infer<typeof Service>;

/** The line for a country; null where none is named. The nearest one is never guessed. */
export function officeFor({ offices }: Service, country: string | undefined): Office | null {
  return offices.find(({ countries }) => country !== undefined && countries.includes(country)) ?? null;
}
