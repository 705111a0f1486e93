import type { Journey, StepId } from './journey';
import type { OnboardingState } from './onboarding-state';
import { stageOfStep } from './order-stage';
import { type Proof, proofOfStep } from './proof-of-step';
import { stepsFor } from './steps-for';

/** How far a buyer is. Only steps that apply to the buyer's country are counted. */
export interface Progress {
  chapters: ChapterProgress[];
  done: number;
  total: number;
  /** Whether all that belongs to no single order is done: accounts, authorisation, money. */
  onboarded: boolean;
  /** The first open step, or null when the journey is complete. */
  next: StepId | null;
}

/** One chapter's part of it. */
export interface ChapterProgress {
  id: string;
  done: number;
  total: number;
  steps: { id: StepId; proof: Proof | null }[];
}

/** Which steps are done, by whose word, and which comes next. */
export function progressOf(journey: Journey, state: OnboardingState): Progress {
  const orderChapters = journey.chapters.filter((chapter) => chapter.steps.some(stageOfStep)).map(({ id }) => id);
  const steps = stepsFor(journey, state.choices.country).map(({ step, chapter }) => ({
    id: step.id,
    chapter,
    ofOrder: orderChapters.includes(chapter),
    proof: proofOfStep(step, state),
  }));
  const chapters = journey.chapters
    .map(({ id }) => {
      const own = steps.filter((step) => step.chapter === id);
      const done = own.filter((step) => step.proof).length;
      return { id, done, total: own.length, steps: own.map((step) => ({ id: step.id, proof: step.proof })) };
    })
    .filter((chapter) => chapter.total > 0);
  return {
    chapters,
    done: steps.filter((step) => step.proof).length,
    total: steps.length,
    onboarded: steps.every(({ ofOrder, proof }) => ofOrder || proof),
    next: steps.find((step) => !step.proof)?.id ?? null,
  };
}
