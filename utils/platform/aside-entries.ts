import { z } from '../core/schema';
import type { AsideEntry, Copy, Held } from './copy';
import type { OpenedRecord } from './open-record';

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
    if (record.kind === 'damaged') keep({ copy: copy.name, at: now, raw: asText(record.raw) });
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
