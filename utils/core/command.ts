import { Asset, Country, Route } from './buyer';
import { Facts, OrderNumber } from './fact';
import { StepId } from './journey';
import { z } from './schema';
import { WordLevel } from './word-level';

/** Made by the sender, the same on every retry: the writer applies a command once. */
export const CommandId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

const NotNegative = z.string().check(z.regex(/^\d{1,12}(\.\d{1,2})?$/));
const Percent = z.string().check(z.regex(/^(\d(\.\d{1,4})?|10)$/));
const AccountLabel = Facts.shape.accountName.def.innerType;

/** A wish to change the onboarding state. Only the background carries it out. */
export const Command = z.discriminatedUnion('kind', [
  z.strictObject({ id: CommandId, kind: z.literal('mark'), step: StepId }),
  /** Takes back a mark or a proof: the step is open again until a page proves it anew. */
  z.strictObject({ id: CommandId, kind: z.literal('undo'), step: StepId }),
  z.strictObject({ id: CommandId, kind: z.literal('language'), language: z.string().check(z.maxLength(20)) }),
  z.strictObject({ id: CommandId, kind: z.literal('country'), country: Country }),
  z.strictObject({ id: CommandId, kind: z.literal('route'), route: Route }),
  z.strictObject({ id: CommandId, kind: z.literal('alipay-business'), had: z.boolean() }),
  z.strictObject({ id: CommandId, kind: z.literal('asset'), asset: Asset, have: z.boolean() }),
  /** Be reminded of a waiting step, or of a top-up (`TOP_UP`), so many minutes from now; never mind it, with 0. */
  z.strictObject({ id: CommandId, kind: z.literal('remind'), step: StepId, minutes: z.number().check(z.gte(0), z.lte(60 * 24 * 60)) }),
  z.strictObject({ id: CommandId, kind: z.literal('site'), site: z.string().check(z.maxLength(20)), on: z.boolean() }),
  /** How loudly words are explained on a site. */
  z.strictObject({ id: CommandId, kind: z.literal('word-level'), site: z.string().check(z.maxLength(20)), level: WordLevel }),
  /** Nothing of ours on any site, or everything again. */
  z.strictObject({ id: CommandId, kind: z.literal('silence'), on: z.boolean() }),
  /** The buyer's own figures for the verdict; without one, ours counts again. Nothing below 0, a fee of at most 10 %. */
  z.strictObject({ id: CommandId, kind: z.literal('margin'), amount: z.optional(NotNegative) }),
  z.strictObject({ id: CommandId, kind: z.literal('fee'), percent: z.optional(Percent) }),
  z.strictObject({ id: CommandId, kind: z.literal('max-age'), hours: z.optional(z.number().check(z.gte(1), z.lte(720))) }),
  /** An unpaid order that will not be paid, or after all will. */
  z.strictObject({ id: CommandId, kind: z.literal('dismiss-order'), number: OrderNumber, dismissed: z.boolean() }),
  /** What the other name on WorldFirst is: the account that counts from now on, one to pass over, the same by a new name; ask: after all. */
  z.strictObject({ id: CommandId, kind: z.literal('account'), name: AccountLabel, is: z.enum(['new', 'ignored', 'same', 'ask']) }),
  z.strictObject({ id: CommandId, kind: z.literal('welcomed') }),
  z.strictObject({ id: CommandId, kind: z.literal('notice-read') }),
]);
export type Command = z.infer<typeof Command>;
