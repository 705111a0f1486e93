import type { OnboardingState } from './onboarding-state';

/** Whether nothing of ours may stand on a site now: the buyer switched the guide off there, or silenced all of it. */
export function isOff({ choices }: Pick<OnboardingState, 'choices'>, site: string): boolean {
  return choices.silent === true || choices.sitesOff.includes(site);
}
