import type { OnboardingState } from '../../utils/core/onboarding-state';
import { progressOf } from '../../utils/core/progress';
import { stepsFor } from '../../utils/core/steps-for';
import type { Guidebook } from '../../utils/platform/guidebook';

/**
 * The address of the first open step that is done on a page which can be opened; undefined when the journey has none. What is optional
 * is no place to begin.
 */
export function firstPage({ journey, pages }: Guidebook, state: OnboardingState): string | undefined {
  const { chapters } = progressOf(journey, state);
  const needed = chapters.filter(({ optional }) => !optional);
  const open = new Set(needed.flatMap(({ steps }) => steps.filter(({ proof }) => !proof).map(({ id }) => id)));
  const urls = stepsFor(journey, state.choices)
    .filter(({ step }) => open.has(step.id))
    .map(({ step }) => (step.page === undefined ? undefined : pages[step.page]?.open));
  return urls.find((url) => url !== undefined);
}
