import { migrateState } from './migrate-state';
import { OnboardingState } from './onboarding-state';

/** What a stored or saved state turned out to be. */
export type OpenedState = { kind: 'good'; state: OnboardingState } | { kind: 'newer' } | { kind: 'damaged' };

/** Reads a state of any released version, of which nothing is known yet. Never throws. */
export function openState(json: unknown): OpenedState {
  try {
    const migrated = migrateState(json);
    if (migrated.kind === 'newer') return migrated;
    const state = OnboardingState.safeParse(migrated.json);
    return state.success ? { kind: 'good', state: state.data } : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
}
