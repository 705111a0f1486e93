import { dueReminders } from '../core/due-reminders';
import type { OnboardingState } from '../core/onboarding-state';
import { TOP_UP } from '../core/top-up';
import type { Backstage } from './backstage';
import { notify } from './notifications';
import { tellToolbar } from './tell-toolbar';

/** Tells of what is due: on the toolbar, and as notifications where the buyer allowed them. `only` is the one step whose alarm rang. */
export async function ringReminders(stage: Backstage, state: OnboardingState, only?: string): Promise<void> {
  await tellToolbar(stage, state);
  const { text, maybe } = await stage.localeOf(state);
  for (const { step } of dueReminders(stage.guidebook.journey, state, stage.now())) {
    if (only !== undefined && step !== only) continue;
    const title = step === TOP_UP ? text('ui:reminder.topUp') : (maybe(`steps:${step}.title`) ?? step);
    await notify(step, text('ui:reminder.due'), text('ui:reminder.body', { step: title.replace(/\[\[|\]\]/g, '') }));
  }
}
