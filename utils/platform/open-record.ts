import type { OnboardingState } from '../core/onboarding-state';
import { openState } from '../core/open-state';
import { z } from '../core/schema';
import { recordChecksum } from './seal-record';

/** What became of one copy: nothing there, unreadable for now, damaged, from a newer version, or good. */
export type OpenedRecord =
  | { kind: 'absent' }
  | { kind: 'unreadable' }
  | { kind: 'damaged'; raw: unknown }
  | { kind: 'newer'; sequence: number; raw: unknown }
  | { kind: 'good'; sequence: number; at: number; text: string; state: OnboardingState };

const Sealed = z.strictObject({
  sequence: z.int().check(z.gte(1)),
  at: z.number(),
  checksum: z.string(),
  state: z.string(),
});

/** Checks what a copy held. Never throws, whatever it is. */
export function openRecord(record: unknown): OpenedRecord {
  if (record === undefined || record === null) return { kind: 'absent' };
  const damaged: OpenedRecord = { kind: 'damaged', raw: record };
  try {
    const sealed = Sealed.safeParse(record);
    if (!sealed.success) return damaged;
    const { sequence, at, checksum, state: text } = sealed.data;
    if (recordChecksum(sequence, at, text) !== checksum) return damaged;
    const opened = openState(JSON.parse(text));
    if (opened.kind === 'newer') return { kind: 'newer', sequence, raw: record };
    return opened.kind === 'good' ? { kind: 'good', sequence, at, text, state: opened.state } : damaged;
  } catch {
    return damaged;
  }
}
