import { Country } from './buyer';
import { z } from './schema';

const HourOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** One support line: who may use it, and when somebody is there, in the office's own time. */
export const Office = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  countries: z.array(Country).check(z.minLength(1)),
  /** As it is dialled: "+65 68054380". */
  phone: z.string().check(z.regex(/^\+\d[\d ]+\d$/)),
  email: z.string().check(z.regex(/^[\w.-]+@[\w.-]+$/)),
  /** A name of the IANA time zone database: summer time is its business. */
  timeZone: z.string(),
  /** Days of the week, Monday is 1 and Sunday 7. */
  days: z.array(z.number().check(z.gte(1), z.lte(7))).check(z.minLength(1)),
  from: HourOfDay,
  to: HourOfDay,
});
export type Office = z.infer<typeof Office>;

/** All support lines there are, and how soon an e-mail is answered, in working days. */
export const Service = z.strictObject({
  offices: z.array(Office),
  replyDays: z.strictObject({ from: z.number(), to: z.number() }),
  source: z.strictObject({ from: z.string(), date: z.string() }),
});
export type Service = z.infer<typeof Service>;

/** The line for a country; null where none is named. The nearest one is never guessed. */
export function officeFor({ offices }: Service, country: string | undefined): Office | null {
  return offices.find(({ countries }) => country !== undefined && countries.includes(country)) ?? null;
}
