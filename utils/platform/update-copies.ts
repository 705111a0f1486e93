import type { OnboardingState } from '../core/onboarding-state';
import type { AsideEntry, Copy } from './copy';
import { readCopies, type StoreView } from './read-copies';
import { sealRecord } from './seal-record';

/** What became of a change. `state` is what is stored now, in either case. */
export type Updated =
  | { ok: true; state: OnboardingState; changed: boolean }
  | { ok: false; state: OnboardingState; error: 'storeFull' | 'storeNewer' };

/**
 * Changes the stored state, under the writer's lock. Both copies are written before this is true; if one refuses, the other counts and
 * the buyer is told once; if both refuse, nothing is changed. Returning the same state writes nothing, unless a copy has to be repaired.
 */
export async function updateCopies(
  copies: readonly [Copy, Copy],
  change: (state: OnboardingState) => OnboardingState,
  now: number,
): Promise<Updated> {
  const view = await readCopies(copies, now);
  const next = change(view.state);
  if (next === view.state && !view.broken) return { ok: true, state: next, changed: false };
  if (view.readOnly) return { ok: false, state: view.state, error: view.state.notice === 'storeNewer' ? 'storeNewer' : 'storeFull' };

  const written = await writeBoth(view, view.sequence + 1, next, now);
  if (written === 0) return { ok: false, state: view.state, error: 'storeFull' };
  const settled = settle(next, written);
  if (settled === next) return { ok: true, state: next, changed: true };
  // Only words about the store differ: if this second write fails, what was asked for is stored all the same.
  await writeBoth(view, view.sequence + 2, settled, now);
  return { ok: true, state: settled, changed: true };
}

/** The state with what the buyer has to know about its copies. */
function settle(state: OnboardingState, written: number): OnboardingState {
  if (written === 1 && !state.oneCopy) return { ...state, oneCopy: true, notice: state.notice ?? 'storeOneCopy' };
  if (written === 2 && state.oneCopy) {
    const { oneCopy: _told, ...whole } = state;
    return whole;
  }
  return state;
}

async function writeBoth(view: StoreView, sequence: number, state: OnboardingState, now: number): Promise<number> {
  const record = sealRecord(sequence, now, state);
  const results = await Promise.allSettled(
    view.opened.map(({ copy, record: { kind }, held }) => {
      // What could not be read just now may hold more than we know: it is not written over.
      if (kind === 'unreadable') return Promise.reject(new Error('unreadable'));
      return copy.write(sameAside(held?.aside, view.aside) ? { record } : { record, aside: view.aside });
    }),
  );
  return results.filter(({ status }) => status === 'fulfilled').length;
}

function sameAside(held: unknown, aside: AsideEntry[]): boolean {
  return JSON.stringify(held ?? []) === JSON.stringify(aside);
}
