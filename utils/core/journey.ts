import { Decimal } from './money';
import { AnchorName, PageId } from './observation';
import { z } from './schema';

/** What happens when the page's own button is pressed. */
export const Press = z.enum(['safe', 'code', 'money', 'loan', 'final']);
export type Press = z.infer<typeof Press>;

/** "chapter/step", unique in the whole guidebook. */
export const StepId = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.maxLength(60));
export type StepId = z.infer<typeof StepId>;

/** One way to know that a step is done. Any one of a step's conditions is enough. */
export const Condition = z.union([
  /** A page stated this fact with this value. */
  z.strictObject({ fact: z.string(), is: z.union([z.boolean(), z.string()]) }),
  /** The newest reading of this currency is above this amount. */
  z.strictObject({ balance: z.string(), above: Decimal }),
  /** The buyer arrived at this page. */
  z.strictObject({ arrive: PageId }),
  /** The page showed this named place, and not the other one. */
  z.strictObject({ shows: AnchorName, on: PageId, without: z.optional(AnchorName) }),
  /** Only the buyer can say so. */
  z.strictObject({ said: z.literal(true) }),
]);
export type Condition = z.infer<typeof Condition>;

/** One thing to do, with one outcome. Its words are in locales/<language>/steps.json under its id. */
export const Step = z.strictObject({
  id: StepId,
  /** The page on which it is done; absent for a step on the phone or outside the browser. */
  page: z.optional(PageId),
  /** The place to point at; absent where nothing may be pointed at (a password, a code). */
  anchor: z.optional(AnchorName),
  /** How the card looks: pointing (default), on the phone, or waiting for a code or a review. */
  kind: z.optional(z.enum(['point', 'phone', 'wait'])),
  /** For a waiting step: how long a code lives or a review takes, in minutes. */
  minutes: z.optional(z.number()),
  press: z.optional(Press),
  done: z.array(Condition).check(z.minLength(1)),
  /** Only for buyers in these countries (ISO 3166 alpha-2), or in none of them. */
  countries: z.optional(z.strictObject({ only: z.optional(z.array(z.string())), except: z.optional(z.array(z.string())) })),
  /** Where the step comes from: the 2023 guidebook's chapter, or a later page, with its date (ISO). */
  source: z.strictObject({ from: z.enum(['guidebook', 'help']), chapter: z.optional(z.string()), date: z.string() }),
});
export type Step = z.infer<typeof Step>;

export const Chapter = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  steps: z.array(Step).check(z.minLength(1), z.maxLength(12)),
});
export type Chapter = z.infer<typeof Chapter>;

/** The ordered chapters of one way through the guidebook. */
export const Journey = z.strictObject({ chapters: z.array(Chapter).check(z.minLength(1)) });
export type Journey = z.infer<typeof Journey>;
