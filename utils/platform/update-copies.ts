import type { OnboardingState } from '../core/onboarding-state';
import type { Opened } from './aside-entries';
import type { AsideEntry, Before, Copy, SealedRecord } from './copy';
import { passOnLetGo } from './let-go';
import { readCopies, type StoreView } from './read-copies';
import { sealRecord } from './seal-record';

/** What became of a change. `state` is what is stored now, in either case. */
export type Updated =
  | { ok: true; state: OnboardingState; changed: boolean }
  | { ok: false; state: OnboardingState; error: 'storeFull' | 'storeNewer' };

/** A state and what was kept of the one before it; `before` absent leaves what there is. */
export interface Change {
  state: OnboardingState;
  before?: Before | null;
}

/**
 * Changes the stored state, under the writer's lock. Both copies are written before this is true; if one refuses, the other counts and
 * the buyer is told once; if both refuse, nothing is changed. Returning the same state writes nothing, unless a copy has to be repaired.
 * Rejects with `LetGo` where another background has to do it: what one copy may hold by then heals as after a kill.
 */
export function updateCopies(
  copies: readonly [Copy, Copy],
  change: (state: OnboardingState) => OnboardingState,
  now: number,
): Promise<Updated> {
  return changeCopies(copies, ({ state }) => ({ state: change(state) }), now);
}

/** As `updateCopies`, for changes that keep the state from before, or put it back. */
export async function changeCopies(copies: readonly [Copy, Copy], change: (view: StoreView) => Change, now: number): Promise<Updated> {
  const view = await readCopies(copies, now);
  const { state: next, before } = change(view);
  if (next === view.state && !view.broken) return { ok: true, state: next, changed: false };
  if (view.readOnly) return { ok: false, state: view.state, error: view.state.notice === 'storeNewer' ? 'storeNewer' : 'storeFull' };

  await catchUp(view);
  const kept = { view, before: before === undefined ? (view.before?.kept ?? null) : before, now };
  const written = await writeBoth(kept, view.sequence + 1, next);
  if (written === 0) return { ok: false, state: view.state, error: 'storeFull' };
  const settled = settle(next, written);
  if (settled === next) return { ok: true, state: next, changed: true };
  // Only words about the store differ: if this second write fails, what was asked for is stored all the same.
  await writeBoth(kept, view.sequence + 2, settled);
  return { ok: true, state: settled, changed: true };
}

/**
 * Brings a copy that a kill left behind to the newest record before a newer one is written. Without it a second kill at the same place
 * would leave that copy two writes behind, which nobody could tell from damage.
 */
async function catchUp({ opened, sequence }: StoreView): Promise<void> {
  const newest = opened.find(({ record }) => record.kind === 'good' && record.sequence === sequence);
  // One write behind, the first one included: what lacks more is damaged, and is written with the words that say so.
  const numberOf = ({ record }: Opened) => (record.kind === 'good' ? record.sequence : record.kind === 'absent' ? 0 : null);
  const isBehind = (copy: Opened) => numberOf(copy) === sequence - 1;
  const record = newest?.held?.record as SealedRecord | undefined;
  if (record) await Promise.allSettled(opened.filter(isBehind).map(({ copy }) => copy.write({ record })));
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

async function writeBoth(
  { view, before, now }: { view: StoreView; before: Before | null; now: number },
  sequence: number,
  state: OnboardingState,
): Promise<number> {
  const record = sealRecord(sequence, now, state);
  const results = await Promise.allSettled(
    view.opened.map(({ copy, record: { kind }, held }) => {
      // What could not be read just now may hold more than we know: it is not written over.
      if (kind === 'unreadable') return Promise.reject(new Error('unreadable'));
      return copy.write({
        record,
        ...(isSame(held?.aside ?? [], view.aside) ? {} : { aside: view.aside }),
        ...(isSame(held?.before ?? null, before) ? {} : { before }),
      });
    }),
  );
  passOnLetGo(results);
  return results.filter(({ status }) => status === 'fulfilled').length;
}

function isSame(held: unknown, wanted: AsideEntry[] | Before | null): boolean {
  return JSON.stringify(held) === JSON.stringify(wanted);
}
