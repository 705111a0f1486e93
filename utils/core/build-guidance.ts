import type { Journey, Step, StepId } from './journey';
import type { PageId } from './observation';
import type { OnboardingState } from './onboarding-state';
import { progressOf } from './progress';
import { type Proof, proofOfStep } from './proof-of-step';
import { type PlacedStep, stepsFor } from './steps-for';

/** Which card to draw, in ids and numbers; the words come later. */
export interface Guidance {
  step: Step;
  chapter: string;
  /** point: on this page. phone, wait: as the step says. elsewhere: on another page, or outside the browser. */
  kind: 'point' | 'phone' | 'wait' | 'elsewhere';
  /** The step's place in its chapter, from 1, among the steps that apply to this buyer. */
  number: number;
  of: number;
  proof: Proof | null;
  back: StepId | null;
  next: StepId | null;
}

/** What guidance depends on. `viewed` is the step the buyer turned to with Back or Next in this tab. */
export interface Situation {
  journey: Journey;
  state: OnboardingState;
  page: PageId;
  viewed?: StepId | undefined;
  /** The step that the page shows to be undone at the moment, whatever proved it before. */
  again?: StepId | undefined;
}

/**
 * The step to show on a page: the one the buyer turned to; else the one that is undone there now; else the first open step done on this page; else the journey's next open step.
 * Null when nothing is open.
 */
export function buildGuidance({ journey, state, page, viewed, again }: Situation): Guidance | null {
  const steps = stepsFor(journey, state.choices);
  const proofOf = ({ step }: PlacedStep) => (step.id === again ? null : proofOfStep(step, state));
  const isOpen = (each: PlacedStep) => !proofOf(each);
  const { next } = progressOf(journey, state);
  const placed =
    steps.find(({ step }) => step.id === viewed) ??
    steps.find(({ step }) => step.id === again) ??
    steps.find((each) => each.step.page === page && isOpen(each)) ??
    steps.find(({ step }) => step.id === next);
  if (!placed) return null;
  const { step, chapter } = placed;
  const at = steps.indexOf(placed);
  const own = steps.filter((each) => each.chapter === chapter);
  return {
    step,
    chapter,
    kind: kindOn(page, step),
    number: own.indexOf(placed) + 1,
    of: own.length,
    proof: proofOf(placed),
    back: steps[at - 1]?.step.id ?? null,
    next: steps[at + 1]?.step.id ?? null,
  };
}

function kindOn(page: PageId, step: Step): Guidance['kind'] {
  if (step.page === undefined) return step.kind === 'phone' || step.kind === 'wait' ? step.kind : 'elsewhere';
  return step.page === page ? (step.kind ?? 'point') : 'elsewhere';
}
