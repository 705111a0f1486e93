import type { Step } from '../core/journey';
import type { PageDefinition } from '../core/page-definition';
import type { Locale } from './locale';
import { sayDate } from './say-date';

/** Where a step comes from, with its date, whether its page was ever seen live, and what the 2023 guidebook calls it. */
export function saySource(step: Step, definition: PageDefinition | undefined, { text, language }: Locale): string {
  const { from, chapter = '', date } = step.source;
  const seen = definition === undefined || definition.verified ? '' : 'NotSeen';
  const source = text(`ui:overlay.source.${from}${seen}`, { chapter, date: sayDate(date, language) });
  return step.formerly === undefined ? source : `${source} ${text('ui:overlay.source.formerly', { name: step.formerly })}`;
}
