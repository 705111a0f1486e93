import type { Locale } from './locale';

/** A time as a buyer says it: "today, 14:02", or with the date. */
export function sayWhen(at: number, now: number, { language, text }: Locale): string {
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return text('ui:time.today', { time });
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(at);
  return text('ui:time.date', { date, time });
}
