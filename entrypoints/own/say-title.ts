import { TOP_UP } from '../../utils/core/top-up';
import type { OwnSituation } from './own-situation';

/** A step's title as it is for this buyer's country. */
export function sayTitle(step: string, situation: Pick<OwnSituation, 'locale' | 'state'>): string {
  if (step === TOP_UP) return situation.locale.text('ui:reminder.topUp');
  return sayPart(step, 'title', situation) ?? step;
}

/** One part of a step's words for this buyer's country; undefined where nobody has written it. */
export function sayPart(step: string, part: string, { locale, state }: Pick<OwnSituation, 'locale' | 'state'>): string | undefined {
  const { country } = state.choices;
  return locale.maybe(`steps:${step}.${part}`, country === undefined ? {} : { context: country });
}
