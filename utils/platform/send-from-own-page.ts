import type { Command } from '../core/command';
import { CommandReply, type FromOwnPage } from '../core/message';
import { commandId } from './command-id';
import { sendWithRetries } from './send-with-retries';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** Sends a command from a page of ours; `error` is a key below "errors" in the ui texts. */
export async function sendCommand(wish: WithoutId<Command>): Promise<CommandReply> {
  const command = { id: commandId(), ...wish } as Command;
  const reply = CommandReply.safeParse(await sendWithRetries({ type: 'command', command } satisfies FromOwnPage));
  return reply.success ? reply.data : { ok: false, error: 'noAnswer' };
}

/** Shows the card again on the page of this tab; false when nothing of ours is there. */
export async function sendPoint(tab: number): Promise<boolean> {
  const reply = await sendWithRetries({ type: 'point', tab } satisfies FromOwnPage);
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}
