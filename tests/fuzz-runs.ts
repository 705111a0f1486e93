/** How many generated cases to try: all of them in `npm test`, the share that `npm run check` asks for while working. */
export function fuzzRuns(all: number): number {
  return Math.ceil(all * Number(process.env.FUZZ_SHARE ?? 1));
}
