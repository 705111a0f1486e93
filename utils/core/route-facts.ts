import { Route } from './buyer';
import { Decimal } from './money';
import { z } from './schema';

/** What is known of the three routes: costs of World Pay in percent, its names, and who says so. The sentences are in the locales. */
export const RouteFacts = z.strictObject({
  /** The standard rate of World Pay, and the most that the tiered service fee adds. */
  fee: z.strictObject({ standard: Decimal, tier: Decimal }),
  /** Everything that World Pay is called in Latin letters, today's name first. */
  names: z.array(z.string()),
  zh: z.string(),
  sources: z.record(Route, z.array(z.strictObject({ from: z.string(), date: z.string() })).check(z.minLength(1))),
});
export type RouteFacts = z.infer<typeof RouteFacts>;
