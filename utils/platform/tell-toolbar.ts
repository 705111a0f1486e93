import type { OnboardingState } from '../core/onboarding-state';
import type { Backstage } from './backstage';

/** Alarms and badge for a state. In this order: what comes due in between is on the badge, and not lost to both. */
export async function tellToolbar(stage: Backstage, state: OnboardingState): Promise<void> {
  await stage.setAlarms(state);
  await stage.showBadge(state);
}
