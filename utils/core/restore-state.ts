import type { OnboardingState } from './onboarding-state';
import { rememberCommand } from './remember-command';

/**
 * The state after `saved` was put in the place of `state` by the command `id`. What this browser has carried out and has to tell of its
 * store stays: a command sent again must not take effect twice, and a notice is not undone by a file.
 */
export function restoreState(state: OnboardingState, saved: OnboardingState, id: string): OnboardingState {
  const { notice: _notice, noticeAt: _at, oneCopy: _one, ...own } = saved;
  const welcomedAt = saved.choices.welcomedAt ?? state.choices.welcomedAt;
  return {
    ...own,
    choices: welcomedAt === undefined ? saved.choices : { ...saved.choices, welcomedAt },
    applied: rememberCommand(state.applied, id),
    ...(state.notice === undefined ? {} : { notice: state.notice }),
    ...(state.noticeAt === undefined ? {} : { noticeAt: state.noticeAt }),
    ...(state.oneCopy === undefined ? {} : { oneCopy: state.oneCopy }),
  };
}
