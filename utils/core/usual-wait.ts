import type { Step } from './journey';
import { takesTime } from './progress';

/** A day, in minutes: what is taken where nobody says how long a review or a transfer takes. */
export const A_DAY = 24 * 60;

/** How many minutes a review or a transfer usually takes; null for a step that is done at once. */
export function usualWait(step: Step): number | null {
  return takesTime(step) ? (step.minutes ?? A_DAY) : null;
}
