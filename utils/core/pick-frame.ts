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
  /** The step that this page shows to be undone at the moment: the wrong form is open (see `again` in `Step`). */
  again?: StepId | undefined;
  /** The check of the site that lies over it, or that it is itself. */
  check?: PageId | undefined;
  /** Its page was translated by the browser. */
  translated?: true | undefined;
}

/** The check of the site that stops the buyer in this tab; undefined where there is none. */
export function checkIn(frames: readonly LiveFrame[]): PageId | undefined {
  return frames.find(({ check }) => check !== undefined)?.check;
}

/**
 * The one frame of a tab that draws the card: the page with a check of the site over it; else where the buyer turned to a step; else
 * the one whose page has the journey's first open step; else the newest frame within the page; else the page itself. Never a check in a
 * frame: it has no room, and nothing of ours belongs there; nor a frame that shows the very page that it lies in. Null when the tab shows no page of ours.
 */
export function pickFrame(frames: readonly LiveFrame[], journey: Journey, state: OnboardingState): LiveFrame | null {
  const top = frames.find(({ frame }) => frame === 0);
  const able = frames.filter(({ frame, page, check }) => frame === 0 || (check !== page && page !== top?.page));
  const newestFirst = able.sort((a, b) => Number(b.frame > 0) - Number(a.frame > 0) || b.at - a.at || b.frame - a.frame);
  const turned = newestFirst.find(({ check }) => check !== undefined) ?? newestFirst.find(({ viewed }) => viewed !== undefined);
  if (turned) return turned;
  for (const { step } of stepsFor(journey, state.choices)) {
    const here = newestFirst.find(({ page }) => page === step.page);
    if (here && !proofOfStep(step, state)) return here;
  }
  return newestFirst[0] ?? null;
}
