import type { OnboardingState } from './onboarding-state';

/** The state of a buyer of whom nothing is known. */
export function freshState(): OnboardingState {
  return {
    version: 1,
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
