import type { Readiness } from '../core/assess-readiness';
import type { OnboardingState } from '../core/onboarding-state';
import type { Progress } from '../core/progress';
import type { Locale } from './locale';
import { sayVerdict } from './make-verdict';

/** What the toolbar button says of itself. */
export interface Badge {
  text: string;
  title: string;
  /** Gives it the colour of a verdict; without one it is ours. */
  state?: Readiness['state'];
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
export function makeBadge(state: OnboardingState, { progress, readiness, due }: Standing, locale: Locale): Badge {
  const { text } = locale;
  const { done, total } = progress;
  const title = done === total ? text('ui:toolbar.complete') : text('ui:toolbar.progress', { done, total });
  if (state.notice) return { text: '!', title: text('ui:toolbar.attention') };
  if (state.choices.silent) return { text: text('ui:toolbar.silentMark'), title: text('ui:toolbar.silent') };
  if (due > 0) return { text: '!', title: text('ui:toolbar.reminder', { count: due }) };
  if (progress.onboarded) {
    if (readiness.state === 'unknown' && readiness.order === null) return { text: '', title };
    const mark = { ready: '✓', short: '−', wrong: '!', stale: '?', unknown: '?' }[readiness.state];
    const { word, detail } = sayVerdict(readiness, locale);
    // A tooltip draws no chips.
    return { text: mark, title: text('ui:toolbar.verdict', { word, detail: detail.replace(/\[\[|\]\]/g, '') }), state: readiness.state };
  }
  return { text: done === 0 ? '' : `${Math.floor((done / total) * 100)}%`, title };
}
