import type { Readiness } from '../core/assess-readiness';
import type { OnboardingState } from '../core/onboarding-state';
import type { Progress } from '../core/progress';
import { browser } from './browser';
import type { Locale } from './locale';

const PLUM = '#6b2a7f';

/** What the toolbar button says of itself. */
export interface Badge {
  text: string;
  title: string;
}

/** What the badge is made of, besides the state. `due` is how many reminders are due. */
interface Standing {
  progress: Progress;
  readiness: Readiness;
  due: number;
}

/**
 * While accounts and money are being set up, how much is done; afterwards whether the order can be paid. A message goes before both, and
 * so does that everything is silenced, or a reminder that is due.
 */
export function makeBadge(state: OnboardingState, { progress, readiness, due }: Standing, { text }: Locale): Badge {
  const { done, total } = progress;
  const title = done === total ? text('ui:toolbar.complete') : text('ui:toolbar.progress', { done, total });
  if (state.notice) return { text: '!', title: text('ui:toolbar.attention') };
  if (state.choices.silent) return { text: text('ui:toolbar.silentMark'), title: text('ui:toolbar.silent') };
  if (due > 0) return { text: '!', title: text('ui:toolbar.reminder', { count: due }) };
  if (progress.onboarded) {
    const word = readiness.state === 'unknown' && readiness.order === null ? '' : text(`ui:verdict.${readiness.state}.word`);
    const mark = { ready: '✓', short: '−', stale: '?', unknown: '?' }[readiness.state];
    return word === '' ? { text: '', title } : { text: mark, title: `${title}. ${word}` };
  }
  return { text: done === 0 ? '' : `${Math.floor((done / total) * 100)}%`, title };
}

/** Puts it on the toolbar. */
export async function showBadge({ text, title }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: PLUM }),
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
  ]);
}
