import type { Locale } from './locale';

/** A number of minutes in the largest unit that holds it: "15 minutes", "1 day". */
export function sayDuration(minutes: number, { text }: Locale): string {
  if (minutes % 1440 === 0) return text('ui:time.days', { count: minutes / 1440 });
  if (minutes % 60 === 0) return text('ui:time.hours', { count: minutes / 60 });
  return text('ui:time.minutes', { count: minutes });
}
