import type { Proof } from '../core/proof-of-step';
import type { Locale } from './locale';
import { sayWhen } from './say-when';

/** Who says that a step is done: "Seen on 1688, today, 14:02" or "You said so, …". */
export function sayProof(proof: Proof, now: number, locale: Locale): string {
  const when = sayWhen(proof.at, now, locale);
  if (proof.by === 'buyer') return locale.text('ui:done.said', { when });
  return locale.text('ui:done.seen', { site: locale.text(`ui:sites.${proof.page.split('/')[0]}`), when });
}
