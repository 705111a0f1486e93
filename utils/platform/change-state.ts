import type { OnboardingState } from '../core/onboarding-state';
import type { Backstage } from './backstage';
import type { StoreView } from './read-copies';
import { type Change, changeCopies, type Updated } from './update-copies';

/** Changes the state (within `alone`) and says whether the store has trouble, which the state itself then cannot. */
export function changeState(stage: Backstage, change: (state: OnboardingState) => OnboardingState): Promise<Updated> {
  return changeStore(stage, ({ state }) => ({ state: change(state) }));
}

/** As `changeState`, for changes that keep the state from before, or put it back. */
export async function changeStore(stage: Backstage, change: (view: StoreView) => Change): Promise<Updated> {
  const updated = await changeCopies(stage.copies, change, stage.now());
  if (!updated.ok) await stage.tellTrouble(updated.error);
  // Nobody waits for it: that there is no trouble any more is no part of what was asked for.
  else if (updated.changed) void stage.tellTrouble(null).catch(() => undefined);
  return updated;
}
