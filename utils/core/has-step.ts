import type { Journey } from './journey';

/** Whether a journey has a step of this id, for any country. */
export function hasStep(journey: Journey, id: string): boolean {
  return journey.chapters.some((chapter) => chapter.steps.some((step) => step.id === id));
}
