import { z } from '../core/schema';
import type { AsideEntry, Copy, Held } from './copy';
import type { OpenedRecord } from './open-record';
import { readBefore } from './read-before';

const Entries = z.array(z.strictObject({ copy: z.enum(['local', 'indexed']), at: z.number(), raw: z.string() }));

/** What one copy held and what became of it. */
export interface Opened {
  copy: Copy;
  held: Held | null;
  record: OpenedRecord;
}

/** Everything kept aside so far, what is damaged now included. Nothing twice, and nothing is ever left out. */
export function asideEntries(opened: readonly Opened[], now: number): AsideEntry[] {
  const entries: AsideEntry[] = [];
  const keep = (entry: AsideEntry) => {
    if (!entries.some((other) => other.raw === entry.raw)) entries.push(entry);
  };
  for (const { copy, held, record } of opened) {
    if (held?.aside !== undefined && held.aside !== null) {
      const earlier = Entries.safeParse(held.aside);
      if (earlier.success) earlier.data.forEach(keep);
      else keep({ copy: copy.name, at: now, raw: asText(held.aside) });
    }
    const hasBefore = held?.before !== undefined && held.before !== null;
    if (hasBefore && !readBefore([held.before])) keep({ copy: copy.name, at: now, raw: asText(held.before) });
    if (record.kind === 'damaged') keep({ copy: copy.name, at: now, raw: asText(record.raw) });
  }
  const [one, other] = opened;
  // Two good states of one number: only one can be chosen, and the other may hold what somebody was told is stored.
  if (one?.record.kind === 'good' && other?.record.kind === 'good' && one.record.sequence === other.record.sequence) {
    if (one.record.text !== other.record.text) keep({ copy: other.copy.name, at: now, raw: asText(other.held?.record) });
  }
  return entries;
}

function asText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? String(raw);
  } catch {
    return String(raw);
  }
}
