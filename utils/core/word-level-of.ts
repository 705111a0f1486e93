import type { OnboardingState } from './onboarding-state';
import type { WordLevel } from './word-level';

/** How loudly words are explained on a site now: as the buyer chose, on hover where nothing was chosen; not where the guide is off. */
export function wordLevelOf({ choices }: Pick<OnboardingState, 'choices'>, site: string): WordLevel {
  if (choices.sitesOff.includes(site)) return 'off';
  const { wordLevels = {} } = choices;
  return (Object.hasOwn(wordLevels, site) ? wordLevels[site] : undefined) ?? 'hover';
}
