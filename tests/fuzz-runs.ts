/** Whether the long figures are asked for: before a release, not on every run. */
export const isFull = process.env.GUIDEBOOK_FULL === '1';

/** How many generated cases to try: ten times as many for the full figures; in `npm run check` a share of them. */
export function fuzzRuns(quick: number): number {
  return Math.ceil(quick * (isFull ? 10 : Number(process.env.FUZZ_SHARE ?? 1)));
}
