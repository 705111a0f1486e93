import type { Journey, StepId } from './journey';
import type { PageId } from './observation';
import type { OnboardingState } from './onboarding-state';
import { proofOfStep } from './proof-of-step';
import { stepsFor } from './steps-for';

/** A frame of one tab that shows a page of ours. */
export interface LiveFrame {
  frame: number;
  page: PageId;
  /** When it came to this page. */
  at: number;
  /** The step the buyer turned to there. */
  viewed?: StepId | undefined;
}

/**
 * The one frame of a tab that draws the card: where the buyer turned to a step; else the one whose page has the journey's first open
 * step; else the newest frame within the page; else the page itself. Null when the tab shows no page of ours.
 */
export function pickFrame(frames: readonly LiveFrame[], journey: Journey, state: OnboardingState): LiveFrame | null {
  const newestFirst = [...frames].sort((a, b) => Number(b.frame > 0) - Number(a.frame > 0) || b.at - a.at || b.frame - a.frame);
  const turned = newestFirst.find(({ viewed }) => viewed !== undefined);
  if (turned) return turned;
  for (const { step } of stepsFor(journey, state.choices)) {
    const here = newestFirst.find(({ page }) => page === step.page);
    if (here && !proofOfStep(step, state)) return here;
  }
  return newestFirst[0] ?? null;
}
