import type { StepId } from './journey';
import type { OnboardingState } from './onboarding-state';

/** Stands among the reminders for money that the buyer said is on its way to WorldFirst. It is no step of a journey. */
export const TOP_UP: StepId = 'readiness/top-up';

/** Whether that reminder has done its work: a balance was read once it was due. */
export function hasLooked({ balances }: OnboardingState, due: number): boolean {
  return Object.values(balances).some(({ at }) => at >= due);
}
