import type { Office } from './service';

type Hours = Pick<Office, 'timeZone' | 'days' | 'from' | 'to'>;

const MINUTE = 60_000;
const DAY = 24 * 60;
const WEEK = 7 * DAY;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whether somebody answers the phone at this time. The last minute is the one before closing. */
export function isOpenNow(office: Hours, now: number): boolean {
  const at = minuteOfWeek(office.timeZone, now);
  const minute = at % DAY;
  return office.days.includes(Math.floor(at / DAY) + 1) && minute >= minutesOf(office.from) && minute < minutesOf(office.to);
}

/** The next time the office opens after `now`, to the minute, in milliseconds since 1970. */
export function nextOpening(office: Hours, now: number): number {
  const at = minuteOfWeek(office.timeZone, now);
  const openings = office.days.map((day) => (day - 1) * DAY + minutesOf(office.from));
  const waits = openings.map((opening) => (opening - at + WEEK - 1) % WEEK);
  const wait = Math.min(...waits) + 1;
  const wanted = (at + wait) % WEEK;
  const guess = (Math.floor(now / MINUTE) + wait) * MINUTE;
  // The clocks there may have been changed in between: as many minutes as the guess is off.
  const off = wanted - minuteOfWeek(office.timeZone, guess);
  const shift = off > WEEK / 2 ? off - WEEK : off < -WEEK / 2 ? off + WEEK : off;
  return guess + shift * MINUTE;
}

/** Minutes since Monday, 00:00, on the clocks of a time zone. */
function minuteOfWeek(timeZone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return DAYS.indexOf(parts.weekday ?? '') * DAY + Number(parts.hour) * 60 + Number(parts.minute);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
