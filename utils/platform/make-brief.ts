import { assessReadiness } from '../core/assess-readiness';
import { Brief, type CardView, OverlayWord } from '../core/brief';
import { buildGuidance } from '../core/build-guidance';
import type { PageId } from '../core/observation';
import type { OnboardingState } from '../core/onboarding-state';
import { progressOf } from '../core/progress';
import type { TabOrder } from '../core/tab-order';
import { wordLevelOf } from '../core/word-level-of';
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
  /** Its page was translated by the browser: the card says so. */
  translated: true | undefined;
  /** The order that this tab is about. */
  order: TabOrder | undefined;
}

/** Everything one frame needs to draw, in the buyer's language: ids, numbers and words, no amounts. Throws where data made it too large. */
export function makeBrief(frame: BriefFor, state: OnboardingState, guidebook: Guidebook, locale: Locale, now: number): Brief {
  const { page, active, viewed, again, check, translated, order } = frame;
  const guides = active && check === undefined;
  const guidance = guides ? buildGuidance({ journey: guidebook.journey, state, page, viewed, again }) : null;
  const { country, route = 'world-pay' } = state.choices;
  const step = guidance && makeCard(guidance, { guidebook, locale, country, route, now, translated, reminders: state.reminders });
  // A step that is turned back to, or done elsewhere, submits nothing here.
  const guard = guidance?.kind === 'point' && !guidance.proof ? makeGuard(page, order, state, locale, now) : undefined;
  // Parsed here, where it leaves: the overlay carries no schemas, and hears from nobody but us.
  return Brief.parse({
    page,
    active,
    lang: locale.language,
    dir: locale.dir,
    theme: 'auto',
    card:
      active && check !== undefined
        ? makeCheckCard(check, locale)
        : step && { ...step, ...hintOn(page, locale), ...(guard ? { guard } : {}) },
    verdict: guides ? makeVerdict(assessReadiness(state, now, order), progressOf(guidebook.journey, state), page, locale) : null,
    ...termsFor(frame, state, guidebook, locale),
    words: Object.fromEntries(OverlayWord.options.map((word) => [word, locale.text(`ui:overlay.${word}`)])),
  });
}

/** Pages with a search field of the site: the search help stands in the popup, for no field of ours may stand on a page. */
const SEARCHES: readonly PageId[] = ['1688/search', '1688/global-search'];

function hintOn(page: PageId, { text }: Locale): Pick<CardView, 'hint'> {
  return SEARCHES.includes(page) ? { hint: text('ui:overlay.searchHelp') } : {};
}

/** Where the buyer wants no words there are none; over a check of the site nothing stands. */
function termsFor(
  { page, check }: BriefFor,
  state: OnboardingState,
  guidebook: Guidebook,
  locale: Locale,
): Pick<Brief, 'terms' | 'badges'> {
  const level = wordLevelOf(state, page.split('/')[0] ?? '');
  const terms = level === 'off' ? [] : makeTerms(page, guidebook, locale);
  return level === 'badges' && check === undefined ? { terms, badges: true } : { terms };
}
