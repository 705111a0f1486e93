/** Whether the long figures are asked for: before a release (`npm run test:full`), not on every run. */
export const isFull = process.env.GUIDEBOOK_FULL === '1';

/** How many generated cases to try: ten times as many for the full figures unless it says otherwise; in `npm run check` a share of them. */
export function fuzzRuns(quick: number, full = quick * 10): number {
  return isFull ? full : Math.ceil(quick * Number(process.env.FUZZ_SHARE ?? 1));
}
