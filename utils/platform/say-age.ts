const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was seen, in a buyer's language: "12 minutes ago". A time ahead of the clock is "this minute". */
export function sayAge(at: number, now: number, language: string): string {
  const age = Math.max(0, now - at);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (age < HOUR) return format.format(-Math.floor(age / MINUTE), 'minute');
  if (age < 2 * DAY) return format.format(-Math.floor(age / HOUR), 'hour');
  return format.format(-Math.floor(age / DAY), 'day');
}
