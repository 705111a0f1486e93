import type { Readiness } from '../core/assess-readiness';
import type { OnboardingState } from '../core/onboarding-state';
import { type Next, whatNext } from '../core/what-next';
import { mostOf } from '../core/why-wrong';
import type { Locale } from './locale';

/** What to do next in words, in which Chinese labels stand in [[ ]]; with the page where it is done, if it has one. No amounts. */
export function sayNext(readiness: Readiness, state: OnboardingState, { text }: Locale): Next & { words: string } {
  const next = whatNext(readiness, state);
  const most = 'why' in readiness ? mostOf(readiness.why) : null;
  const put = { ...(next.currency === undefined ? {} : { currency: next.currency }), ...(most === null ? {} : { most }) };
  return { ...next, words: text(`ui:readiness.next.${next.id}`, { ...put, context: state.choices.route ?? 'world-pay' }) };
}
