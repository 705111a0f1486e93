import type { Journey } from './journey';
import type { OnboardingState } from './onboarding-state';
import { progressOf } from './progress';

/** A sighting repeated within this time is not written again. */
const MINUTE = 60_000;
/** Numbers below are counts: as a time, this is within the first days of 1970. */
const COUNTS = 1e8;

/**
 * Whether a state is worth writing after another: something else than times differs, or a time by a minute or more, or a step is done
 * or open that was not. A page that lies still and is looked at again writes nothing.
 */
export function hasNews(before: OnboardingState, after: OnboardingState, journey: Journey): boolean {
  return before !== after && (differs(before, after) || doneSteps(before, journey) !== doneSteps(after, journey));
}

/** Whether two values differ, or times in them by a minute or more. Counts are small numbers, times are not. */
export function differs(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a !== b && (Math.min(a, b) < COUNTS || Math.abs(a - b) >= MINUTE);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a !== b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].some((key) => differs((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

function doneSteps(state: OnboardingState, journey: Journey): string {
  return progressOf(journey, state)
    .chapters.flatMap(({ steps }) => steps)
    .map(({ proof }) => (proof ? proof.by : '-'))
    .join();
}
