import { Asset, Country, Route } from './buyer';
import { StepId } from './journey';
import { z } from './schema';
import { WordLevel } from './word-level';

/** Made by the sender, the same on every retry: the writer applies a command once. */
export const CommandId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

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
  /** Be reminded of a waiting step so many minutes from now; never mind it, with 0. */
  z.strictObject({ id: CommandId, kind: z.literal('remind'), step: StepId, minutes: z.number().check(z.gte(0), z.lte(60 * 24 * 60)) }),
  z.strictObject({ id: CommandId, kind: z.literal('site'), site: z.string().check(z.maxLength(20)), on: z.boolean() }),
  /** How loudly words are explained on a site. */
  z.strictObject({ id: CommandId, kind: z.literal('word-level'), site: z.string().check(z.maxLength(20)), level: WordLevel }),
  z.strictObject({ id: CommandId, kind: z.literal('welcomed') }),
  z.strictObject({ id: CommandId, kind: z.literal('notice-read') }),
]);
export type Command = z.infer<typeof Command>;
