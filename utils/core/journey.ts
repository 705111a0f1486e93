import { When } from './buyer';
import { FactName } from './fact';
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
  z.strictObject({ fact: FactName, is: z.union([z.boolean(), z.string()]) }),
  /** A page stated this fact, whatever its value: a member name proves that there is a 1688 account, on a second computer too. */
  z.strictObject({ known: FactName }),
  /** The newest reading of this currency is above this amount; with `when`, it counts only for these buyers: dollars pay on one route. */
  z.strictObject({ balance: z.string(), above: Decimal, when: z.optional(When) }),
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
  /** What a waiting step waits for. A code is typed in at once; a review and money in transit take their time and block nothing. */
  waits: z.optional(z.enum(['code', 'review', 'transit'])),
  /** For a waiting step: how long a code lives, or how long a review or a transfer usually takes, in minutes. */
  minutes: z.optional(z.number().check(z.gt(0))),
  press: z.optional(Press),
  /** How the guide knows that it is done: any one of these is enough. */
  done: z.array(Condition).check(z.minLength(1)),
  /** While its page shows this place, the step is to be done whatever proved it before: the wrong form is open. */
  again: z.optional(AnchorName),
  /** Which buyers have to do it; everybody where absent. */
  when: z.optional(When),
  /** What the 2023 guidebook calls it, where the name has changed since: "Cross-border Pay". */
  formerly: z.optional(z.string()),
  /** Where the step comes from: the 2023 guidebook's chapter, or a later page, with its date (ISO). */
  source: z.strictObject({ from: z.enum(['guidebook', 'help']), chapter: z.optional(z.string()), date: z.string() }),
});
export type Step = z.infer<typeof Step>;

/** Up to twelve steps with one purpose. Its name is in locales/<language>/chapters.json under its id. */
export const Chapter = z.strictObject({
  /** A name of your own in small letters; the ids of its steps begin with it. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** The way is complete without it: it is offered where its pages are, and never comes next by itself. */
  optional: z.optional(z.literal(true)),
  /** In the order in which they are done. */
  steps: z.array(Step).check(z.minLength(1), z.maxLength(12)),
});
export type Chapter = z.infer<typeof Chapter>;

/** The ordered chapters of one way through the guidebook. */
export const Journey = z.strictObject({
  /** In the order in which they are walked. */
  chapters: z.array(Chapter).check(z.minLength(1)),
});
export type Journey = z.infer<typeof Journey>;
