import type { CommandId } from './command';
import type { z } from './schema';

/** How many command ids are remembered: more than any sender retries at once. */
export const REMEMBERED = 200;

/** The ids of the last commands with this one behind them. */
export function rememberCommand(applied: readonly z.infer<typeof CommandId>[], id: z.infer<typeof CommandId>): z.infer<typeof CommandId>[] {
  return [...applied, id].slice(-REMEMBERED);
}
