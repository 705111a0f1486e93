import type { WaitingView } from '../../components/waiting/waiting-view';
import { dueReminders, openReminders } from '../../utils/core/due-reminders';
import { progressOf } from '../../utils/core/progress';
import { stepsFor } from '../../utils/core/steps-for';
import { A_DAY, usualWait } from '../../utils/core/usual-wait';
import { sayDuration } from '../../utils/platform/say-duration';
import { sayWhen } from '../../utils/platform/say-when';
import type { OwnSituation } from './own-situation';
import { sayTitle } from './say-title';

/** What only takes time, and what the buyer wanted to be reminded of. `shown` is a step that is drawn elsewhere already. */
export function buildWaiting(situation: OwnSituation, shown: string | null = null): WaitingView {
  const { guidebook, locale, state, now, notifications } = situation;
  const { text } = locale;
  const { journey } = guidebook;
  const due = dueReminders(journey, state, now).map(({ step }) => step);
  const reminders = openReminders(journey, state);
  const row = (id: string): WaitingView['rows'] => {
    const step = stepsFor(journey, state.choices).find((each) => each.step.id === id)?.step;
    const usual = step && usualWait(step);
    if (!usual || due.includes(id) || id === shown) return [];
    const duration = sayDuration(usual, locale);
    const reminder = reminders.find((each) => each.step === id);
    const note = reminder
      ? text('ui:reminder.set', { when: sayWhen(reminder.due, now, locale) })
      : text('ui:reminder.waiting', { duration });
    const remind = reminder ? never(situation) : { word: text('ui:reminder.in', { duration }), minutes: usual };
    return [{ step: id, title: sayTitle(id, situation), note, remind }];
  };
  return {
    due:
      due.length === 0
        ? null
        : {
            title: text('ui:reminder.due'),
            steps: due.map((step) => ({ step, title: sayTitle(step, situation) })),
            done: text('ui:overlay.doneMyself'),
            again: { word: text('ui:reminder.again', { duration: sayDuration(A_DAY, locale) }), minutes: A_DAY },
            never: never(situation),
          },
    rows: progressOf(journey, state).waiting.flatMap(row),
    notify:
      reminders.length === 0
        ? null
        : {
            word: text('ui:reminder.notification'),
            note: notifications === 'refused' ? text('ui:reminder.refused') : null,
            on: notifications === 'allowed',
          },
  };
}

function never({ locale }: OwnSituation) {
  return { word: locale.text('ui:reminder.never'), minutes: 0 };
}
