import { assessReadiness } from '../core/assess-readiness';
import { Brief, type GuardView, OverlayWord, type VerdictView } from '../core/brief';
import { buildGuidance } from '../core/build-guidance';
import type { PageId } from '../core/observation';
import type { OnboardingState } from '../core/onboarding-state';
import { progressOf } from '../core/progress';
import type { TabOrder } from '../core/tab-order';
import type { Guidebook } from './guidebook';
import type { Locale } from './locale';
import { makeCard } from './make-card';
import { makeCheckCard } from './make-check-card';
import { makeGuard } from './make-guard';
import { makeTerms } from './make-terms';
import { makeVerdict } from './make-verdict';

/** The frame a brief is for. */
export interface BriefFor {
  page: PageId;
  /** Whether this frame draws its tab's card. */
  active: boolean;
  viewed: string | undefined;
  again: string | undefined;
  /** The check of the site that stops the buyer in this tab: then the card speaks of nothing else. */
  check: PageId | undefined;
  /** The order that this tab is about. */
  order: TabOrder | undefined;
}

/** Everything one frame needs to draw, in the buyer's language: ids, numbers and words, no amounts. Throws where data made it too large. */
export function makeBrief(frame: BriefFor, state: OnboardingState, guidebook: Guidebook, locale: Locale, now: number): Brief {
  const { page, active, viewed, again, check, order } = frame;
  const guides = active && check === undefined;
  const guidance = guides ? buildGuidance({ journey: guidebook.journey, state, page, viewed, again }) : null;
  const step = guidance && makeCard(guidance, { guidebook, locale, country: state.choices.country, now, reminders: state.reminders });
  // A step that is turned back to, or done elsewhere, submits nothing here.
  const guard = guidance?.kind === 'point' && !guidance.proof ? makeGuard(page, order, state, locale, now) : undefined;
  const verdict = () => makeVerdict(assessReadiness(state, now, order), progressOf(guidebook.journey, state), page, locale);
  // Parsed here, where it leaves: the overlay carries no schemas, and hears from nobody but us.
  return Brief.parse({
    page,
    active,
    lang: locale.language,
    dir: locale.dir,
    theme: 'auto',
    card: active && check !== undefined ? makeCheckCard(check, locale) : step && { ...step, ...(guard ? { guard } : {}) },
    verdict: guides ? withGuard(verdict(), guard) : null,
    terms: makeTerms(page, guidebook, locale),
    words: Object.fromEntries(OverlayWord.options.map((word) => [word, locale.text(`ui:overlay.${word}`)])),
  });
}

/** What stands beside the pill, which has no room for rows: where the money would do and something else is wrong, that. */
function withGuard(verdict: VerdictView | null, guard: GuardView | undefined): VerdictView | null {
  if (!verdict || guard?.state !== 'attention' || verdict.state === 'wrong' || verdict.state === 'short') return verdict;
  return { state: 'wrong', word: guard.title, detail: guard.detail };
}
