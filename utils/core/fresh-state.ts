import { STATE_VERSION } from './migrate-state';
import type { OnboardingState } from './onboarding-state';

/** The state of a buyer of whom nothing is known. */
export function freshState(): OnboardingState {
  return {
    version: STATE_VERSION,
    facts: {},
    balances: {},
    arrivals: {},
    shown: {},
    orderTrail: [],
    marks: {},
    undone: {},
    choices: { sitesOff: [] },
    applied: [],
  };
}
