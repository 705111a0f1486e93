import type { OnboardingState } from '../core/onboarding-state';
import type { Backstage } from './backstage';
import { type Updated, updateCopies } from './update-copies';

/** Changes the state (within `alone`) and says whether the store has trouble, which the state itself then cannot. */
export async function changeState(stage: Backstage, change: (state: OnboardingState) => OnboardingState): Promise<Updated> {
  const updated = await updateCopies(stage.copies, change, stage.now());
  if (!updated.ok) await stage.tellTrouble(updated.error);
  else if (updated.changed) await stage.tellTrouble(null);
  return updated;
}
