import type { PageId } from '../core/observation';
import type { Locale } from './locale';
import { sayAge } from './say-age';
import { sayWhen } from './say-when';

/** Where and when something was seen, and how long ago that is: "Seen on WorldFirst, today, 14:02 (12 minutes ago)". */
export function saySeen({ page, at }: { page: PageId; at: number }, now: number, locale: Locale): string {
  const { text, language } = locale;
  const site = text(`ui:sites.${page.split('/')[0]}`);
  return text('ui:popup.readiness.seenAgo', { site, when: sayWhen(at, now, locale), age: sayAge(at, now, language) });
}
