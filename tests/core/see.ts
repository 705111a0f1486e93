import { applyObservation } from '../../utils/core/apply-observation';
import type { Facts } from '../../utils/core/fact';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { journey, MINUTE, NOON } from './journey';

/** One look at a page: [minute, page, facts, anchors]. */
export type Look = [minute: number, page: string, facts?: Facts, anchors?: string[]];

/** The state after these looks, each an arrival. */
export function see(looks: readonly Look[], start: OnboardingState = freshState()): OnboardingState {
  const now = NOON + 10_000 * MINUTE;
  return looks.reduce(
    (state, [minute, page, facts = {}, anchors = []]) =>
      applyObservation(state, { observation: { page, facts, anchors, observedAt: NOON + minute * MINUTE }, arrived: true }, journey, now),
    start,
  );
}
