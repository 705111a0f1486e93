import type { CardView } from '../core/brief';
import { z } from '../core/schema';
import type { Locale } from './locale';

const Phone = z.strictObject({ lines: z.array(z.string()), current: z.number(), path: z.array(z.string()) });

/** What the phone shows during a step, from the step's words; undefined where they say nothing of it. */
export function makePhone(step: string, locale: Locale): CardView['phone'] {
  const parsed = Phone.safeParse(locale.part(`steps:${step}.phone`));
  return parsed.success ? parsed.data : undefined;
}
