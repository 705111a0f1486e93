import type { Journey, Step, StepId } from './journey';
import type { OnboardingState } from './onboarding-state';
import { stageOfStep } from './order-stage';
import { type Proof, proofOfStep } from './proof-of-step';
import { stepsFor } from './steps-for';

/** How far a buyer is. Only steps that apply to this buyer are counted, and none of optional chapters. */
export interface Progress {
  chapters: ChapterProgress[];
  done: number;
  total: number;
  /** Whether all that belongs to no single order is done: accounts, authorisation, money. */
  onboarded: boolean;
  /** How many steps of that are open. */
  left: number;
  /** The first open step that can be done now, or null when the journey is complete. What only takes time is passed over. */
  next: StepId | null;
  /** Open reviews and transfers whose turn has come: they take their time, and the other steps go on. */
  waiting: StepId[];
}

/** One chapter's part of it. */
export interface ChapterProgress {
  id: string;
  optional: boolean;
  done: number;
  total: number;
  steps: { id: StepId; proof: Proof | null }[];
}

/** Which steps are done, by whose word, and which comes next. */
export function progressOf(journey: Journey, state: OnboardingState): Progress {
  const orderChapters = journey.chapters.filter((chapter) => chapter.steps.some(stageOfStep)).map(({ id }) => id);
  const optional = journey.chapters.filter((chapter) => chapter.optional).map(({ id }) => id);
  const steps = stepsFor(journey, state.choices).map(({ step, chapter }) => ({
    id: step.id,
    chapter,
    takesTime: takesTime(step),
    ofOrder: orderChapters.includes(chapter),
    proof: proofOfStep(step, state),
  }));
  const chapters = journey.chapters
    .map(({ id }) => {
      const own = steps.filter((step) => step.chapter === id);
      const done = own.filter((step) => step.proof).length;
      return {
        id,
        optional: optional.includes(id),
        done,
        total: own.length,
        steps: own.map((step) => ({ id: step.id, proof: step.proof })),
      };
    })
    .filter((chapter) => chapter.total > 0);
  const needed = steps.filter(({ chapter }) => !optional.includes(chapter));
  const open = needed.filter(({ proof }) => !proof);
  const isDue = (step: (typeof open)[number]) => open.find(({ chapter }) => chapter === step.chapter) === step;
  return {
    chapters,
    done: needed.length - open.length,
    total: needed.length,
    onboarded: open.every(({ ofOrder }) => ofOrder),
    left: open.filter(({ ofOrder }) => !ofOrder).length,
    next: (open.find((step) => !step.takesTime) ?? open[0])?.id ?? null,
    waiting: open.filter((step) => step.takesTime && isDue(step)).map(({ id }) => id),
  };
}

/** Whether a step is a matter of time and not of pressing: a review, or money on its way. A code is typed in at once. */
export function takesTime({ kind, waits }: Step): boolean {
  return kind === 'wait' && (waits === 'review' || waits === 'transit');
}
