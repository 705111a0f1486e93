import type { Brief } from '../core/brief';
import type { Command } from '../core/command';
import type { CommandReply, FromSite, LookUpReply } from '../core/message';
import { readBrief, readLookUp, readReply } from '../core/read-push';
import { commandId } from './command-id';
import { sendWithRetries } from './send-with-retries';

type Wish = { kind: 'mark' | 'undo'; step: string } | { kind: 'remind'; step: string; minutes: number };

/** Sends an observation or a turn from a frame: the brief to draw, or null (nothing to draw, nobody answers, or `isOrphaned`). */
export async function askBrief(message: Extract<FromSite, { type: 'observe' | 'turn' }>): Promise<Brief | null> {
  return readBrief(await sendWithRetries(message));
}

/** What the words of a run of text mean, at most 60 characters of it; null where there is nothing to say or nobody answers. */
export async function askWords(run: string): Promise<LookUpReply> {
  return readLookUp(await sendWithRetries({ type: 'look-up', run } satisfies FromSite));
}

/** Tells the background that this frame is no page of ours any more. */
export async function sendLeave(): Promise<void> {
  await sendWithRetries({ type: 'leave' } satisfies FromSite);
}

/** Tells the background what this page was translated into: it brings the definitions for it. */
export async function sendTranslated(lang: string | null): Promise<void> {
  await sendWithRetries({ type: 'translated', lang } satisfies FromSite);
}

/** Marks a step, takes it back, or asks to be reminded of it. The same id goes with every attempt, so it is done once. */
export async function sendWish(wish: Wish): Promise<CommandReply> {
  const command: Command = { id: commandId(), ...wish };
  return readReply(await sendWithRetries({ type: 'command', command } satisfies FromSite));
}
