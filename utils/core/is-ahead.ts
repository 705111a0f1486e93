/** How far a time may lie ahead of our clock before it is wrong, in milliseconds: clocks of one machine differ by less. */
const AHEAD = 5 * 60_000;

/** Whether a time lies so far ahead that a clock was wrong. Both in milliseconds since 1970. */
export function isAhead(at: number, now: number): boolean {
  return !(at <= now + AHEAD);
}
