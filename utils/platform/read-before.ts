import type { OnboardingState } from '../core/onboarding-state';
import { z } from '../core/schema';
import type { Before } from './copy';
import { openRecord } from './open-record';

const AnyBefore = z.strictObject({ at: z.number(), record: z.unknown() });

/** The state from before the last restoring, and when that was. */
export interface OpenedBefore {
  kept: Before;
  state: OnboardingState;
}

/** The first of these that can be read, each as one copy held it; null where none can. */
export function readBefore(held: readonly unknown[]): OpenedBefore | null {
  for (const raw of held) {
    const parsed = AnyBefore.safeParse(raw);
    if (!parsed.success) continue;
    const record = openRecord(parsed.data.record);
    if (record.kind === 'good') return { kept: raw as Before, state: record.state };
  }
  return null;
}
