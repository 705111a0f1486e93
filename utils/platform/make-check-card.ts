import { type CardView, CHECK } from '../core/brief';
import type { PageId } from '../core/observation';
import type { Locale } from './locale';

/** The words for a check by the site: what the buyer does by hand. Nothing to point at, to turn to or to mark. */
export function makeCheckCard(check: PageId, { text }: Locale): CardView {
  return {
    step: CHECK,
    kind: 'check',
    chapterTitle: text(`pages:${check}`),
    number: 0,
    of: 0,
    count: '',
    title: text('ui:overlay.check.title'),
    body: text('ui:overlay.check.body'),
    source: '',
  };
}
