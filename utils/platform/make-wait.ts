import type { CardView } from '../core/brief';
import type { Step } from '../core/journey';
import { usualWait } from '../core/usual-wait';
import type { Wording } from './make-card';
import { sayDuration } from './say-duration';
import { sayWhen } from './say-when';

type Wait = Pick<CardView, 'wait' | 'waitNote' | 'remind'>;

/** How long a waiting step takes, and its button: a code is typed in at once, of a review or a transfer the buyer can be reminded. */
export function makeWait(step: Step, { locale, now, reminders = {} }: Pick<Wording, 'locale' | 'now' | 'reminders'>): Wait {
  const { text } = locale;
  const usual = usualWait(step);
  if (usual === null) {
    if (step.minutes === undefined) return {};
    const wait = `${text('ui:overlay.validFor')} ${sayDuration(step.minutes, locale)}`;
    return { wait, ...(step.waits === 'code' ? { waitNote: text('ui:overlay.askAgain') } : {}) };
  }
  const reminder = Object.hasOwn(reminders, step.id) ? reminders[step.id] : undefined;
  return {
    wait: `${text('ui:overlay.takesAbout')} ${sayDuration(usual, locale)}`,
    ...(reminder ? { waitNote: text('ui:reminder.set', { when: sayWhen(reminder.due, now, locale) }) } : {}),
    remind: reminder
      ? { word: text('ui:reminder.never'), minutes: 0 }
      : { word: text('ui:reminder.in', { duration: sayDuration(usual, locale) }), minutes: usual },
  };
}
