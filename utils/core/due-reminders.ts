import type { Journey, StepId } from './journey';
import type { OnboardingState } from './onboarding-state';
import { proofOfStep } from './proof-of-step';
import { stepsFor } from './steps-for';
import { hasLooked, TOP_UP } from './top-up';

/** A wish to be reminded of a step, in milliseconds since 1970. */
export interface Reminder {
  step: StepId;
  due: number;
  asked: number;
}

/** Reminders that still mean something, the next one first: of steps that this buyer has to do and that are not done, and of a top-up. */
export function openReminders(journey: Journey, state: OnboardingState): Reminder[] {
  const wanted = state.reminders ?? {};
  const ofSteps = stepsFor(journey, state.choices).flatMap(({ step }) => {
    const reminder = Object.hasOwn(wanted, step.id) ? wanted[step.id] : undefined;
    return reminder && !proofOfStep(step, state) ? [{ step: step.id, ...reminder }] : [];
  });
  const topUp = wanted[TOP_UP];
  const ofTopUp = topUp && !hasLooked(state, topUp.due) ? [{ step: TOP_UP, ...topUp }] : [];
  return [...ofSteps, ...ofTopUp].sort((a, b) => a.due - b.due);
}

/** Those of them whose time has come. */
export function dueReminders(journey: Journey, state: OnboardingState, now: number): Reminder[] {
  return openReminders(journey, state).filter(({ due }) => due <= now);
}
