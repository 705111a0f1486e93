/** Whether the long figures are asked for, by `npm run test:full`: before a release, not on every run. */
export const isFull = process.env.GUIDEBOOK_FULL === '1';

/**
 * How many generated cases to try: `quick` in `npm test`, `full` (ten times as many) in `npm run test:full`, and the share of the quick
 * ones that `npm run check` asks for while working.
 */
export function fuzzRuns(quick: number, full = quick * 10): number {
  return isFull ? full : Math.ceil(quick * Number(process.env.FUZZ_SHARE ?? 1));
}
