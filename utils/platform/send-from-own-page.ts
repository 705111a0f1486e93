import type { Command } from '../core/command';
import { CommandReply, type FromOwnPage } from '../core/message';
import { commandId } from './command-id';
import { sendWithRetries } from './send-with-retries';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** Sends a command from a page of ours; `error` is a key below "errors" in the ui texts. */
export async function sendCommand(wish: WithoutId<Command>): Promise<CommandReply> {
  const command = { id: commandId(), ...wish } as Command;
  return sendForReply({ type: 'command', command });
}

async function sendForReply(message: FromOwnPage): Promise<CommandReply> {
  const reply = CommandReply.safeParse(await sendWithRetries(message));
  return reply.success ? reply.data : { ok: false, error: 'noAnswer' };
}

/** Puts a saved copy in the place of the state; `error` as above. */
export function sendRestore(text: string): Promise<CommandReply> {
  return sendForReply({ type: 'restore', id: commandId(), text });
}

/** Puts back what was there before the last copy was. */
export function sendUndoRestore(): Promise<CommandReply> {
  return sendForReply({ type: 'undo-restore', id: commandId() });
}

/** Deletes everything that is kept of the buyer. */
export function sendErase(): Promise<CommandReply> {
  return sendForReply({ type: 'erase' });
}

/** Shows the card again on the page of this tab; false when nothing of ours is there. */
export async function sendPoint(tab: number): Promise<boolean> {
  const reply = await sendWithRetries({ type: 'point', tab } satisfies FromOwnPage);
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}
