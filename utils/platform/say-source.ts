import type { Step } from '../core/journey';
import type { PageDefinition } from '../core/page-definition';
import type { Locale } from './locale';
import { sayDate } from './say-date';

/** Where a step comes from, with its date, and whether its page was ever seen live. */
export function saySource(step: Step, definition: PageDefinition | undefined, { text, language }: Locale): string {
  const { from, chapter = '', date } = step.source;
  const seen = definition === undefined || definition.verified ? '' : 'NotSeen';
  return text(`ui:overlay.source.${from}${seen}`, { chapter, date: sayDate(date, language) });
}
