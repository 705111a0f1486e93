import type { Brief } from './brief';
import type { CommandReply, LookUpReply, ToSite } from './message';

// The overlay's door. The browser lets only our own background in, and that parses with zod what it sends; here only the form is
// checked, so that zod's bytes stay off the site's pages and a script that outlived an update cannot trip over a newer message.

/** The brief, if it has the form of one; else null. */
export function readBrief(value: unknown): Brief | null {
  if (!isRecord(value) || typeof value.page !== 'string' || typeof value.active !== 'boolean' || typeof value.lang !== 'string')
    return null;
  const hasCard =
    value.card === null || (isRecord(value.card) && typeof value.card.step === 'string' && typeof value.card.title === 'string');
  return hasCard && Array.isArray(value.terms) && isRecord(value.words) ? (value as Brief) : null;
}

/** What concerns the overlay of all that the background pushes, if it has the form of it; else null. */
export function readPush(value: unknown): Extract<ToSite, { type: 'brief' | 'point' | 'off' }> | null {
  if (!isRecord(value)) return null;
  if (value.type === 'point' || value.type === 'off') return { type: value.type };
  const brief = value.type === 'brief' ? readBrief(value.brief) : null;
  return brief && { type: 'brief', brief };
}

/** The answer to a command; anything else counts as none, and nothing is done twice. */
export function readReply(value: unknown): CommandReply {
  if (isRecord(value) && value.ok === true) return { ok: true };
  return { ok: false, error: isRecord(value) && typeof value.error === 'string' ? value.error : 'noAnswer' };
}

/** The words of a look-up, if they have the form of them; else null. */
export function readLookUp(value: unknown): LookUpReply {
  if (!isRecord(value) || !Array.isArray(value.parts)) return null;
  const isPart = (part: unknown) => isRecord(part) && typeof part.from === 'number' && typeof part.to === 'number' && hasWords(part);
  return value.parts.every(isPart) ? (value as LookUpReply) : null;
}

function hasWords({ zh, english }: Record<string, unknown>): boolean {
  return typeof zh === 'string' && Array.isArray(english) && english.every((meaning) => typeof meaning === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
