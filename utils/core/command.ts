import { StepId } from './journey';
import { z } from './schema';

/** Made by the sender, the same on every retry: the writer applies a command once. */
export const CommandId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

/** A wish to change the onboarding state. Only the background carries it out. */
export const Command = z.discriminatedUnion('kind', [
  z.strictObject({ id: CommandId, kind: z.literal('mark'), step: StepId }),
  /** Takes back a mark or a proof: the step is open again until a page proves it anew. */
  z.strictObject({ id: CommandId, kind: z.literal('undo'), step: StepId }),
  z.strictObject({ id: CommandId, kind: z.literal('language'), language: z.string().check(z.maxLength(20)) }),
  z.strictObject({ id: CommandId, kind: z.literal('country'), country: z.string().check(z.regex(/^[A-Z]{2}$/)) }),
  z.strictObject({ id: CommandId, kind: z.literal('site'), site: z.string().check(z.maxLength(20)), on: z.boolean() }),
  z.strictObject({ id: CommandId, kind: z.literal('welcomed') }),
  z.strictObject({ id: CommandId, kind: z.literal('notice-read') }),
]);
export type Command = z.infer<typeof Command>;
