import { Brief } from '../core/brief';
import type { Command } from '../core/command';
import { CommandReply, type FromSite } from '../core/message';
import { commandId } from './command-id';
import { sendWithRetries } from './send-with-retries';

type Wish = { kind: 'mark' | 'undo'; step: string };

/** Sends an observation or a turn from a frame: the brief to draw, or null (nothing to draw, nobody answers, or `isOrphaned`). */
export async function askBrief(message: Extract<FromSite, { type: 'observe' | 'turn' }>): Promise<Brief | null> {
  const brief = Brief.safeParse(await sendWithRetries(message));
  return brief.success ? brief.data : null;
}

/** Tells the background that this frame is no page of ours any more. */
export async function sendLeave(): Promise<void> {
  await sendWithRetries({ type: 'leave' } satisfies FromSite);
}

/** Marks a step or takes it back. The same id goes with every attempt, so it is done once. */
export async function sendWish(wish: Wish): Promise<CommandReply> {
  const command: Command = { id: commandId(), ...wish };
  const reply = CommandReply.safeParse(await sendWithRetries({ type: 'command', command } satisfies FromSite));
  return reply.success ? reply.data : { ok: false, error: 'noAnswer' };
}
