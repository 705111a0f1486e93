import type { OnboardingState } from '../core/onboarding-state';
import type { SiteId } from '../core/sites';
import { wordLevelOf } from '../core/word-level-of';
import type { Backstage } from './backstage';
import { makeWords } from './make-words';

/** Brings the words into one frame, in the buyer's language, unless the buyer wants none on its site. False where they did not come. */
export async function bringWords(stage: Backstage, state: OnboardingState, tab: number, frame: number, site: SiteId): Promise<boolean> {
  const level = wordLevelOf(state, site);
  if (level === 'off') return false;
  return stage.injectWords(tab, frame, { level, json: makeWords(stage.guidebook, await stage.localeOf(state)) });
}
