/** Whether the long figures are asked for: `npm run test:full`. */
export const FULL = Boolean(process.env.GUIDEBOOK_FULL);

/**
 * How many generated cases to try: `quick` of them in `npm test`, `full` in `npm run test:full`, and the share of the quick ones that
 * `npm run check` asks for while working.
 */
export function fuzzRuns(quick: number, full = quick): number {
  return FULL ? full : Math.ceil(quick * Number(process.env.FUZZ_SHARE ?? 1));
}
