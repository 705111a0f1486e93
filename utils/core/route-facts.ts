import { Route } from './buyer';
import { Decimal } from './money';
import { z } from './schema';

/** What is known of the three routes: costs of World Pay in percent, its names, and who says so. The sentences are in the locales. */
export const RouteFacts = z.strictObject({
  /** The standard rate of World Pay, and the most that the tiered service fee adds. */
  fee: z.strictObject({
    /** In percent, as an exact decimal: "0.4". */
    standard: Decimal,
    /** In percent, on top of the standard rate. */
    tier: Decimal,
  }),
  /** Everything that World Pay is called in Latin letters, today's name first. */
  names: z.array(z.string()),
  /** What the site itself calls it. */
  zh: z.string(),
  /** Who says so, for each route. */
  sources: z.record(
    Route,
    z
      .array(
        z.strictObject({
          /** The page or document, with the question or section. */
          from: z.string(),
          /** When it was written: a year, a month or a day (ISO). */
          date: z.string(),
        }),
      )
      .check(z.minLength(1)),
  ),
});
export type RouteFacts = z.infer<typeof RouteFacts>;
