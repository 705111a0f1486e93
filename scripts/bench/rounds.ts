/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

/** The number below which 95 of 100 lie. */
export function p95(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? Number.NaN;
}

/**
 * Measures several things against each other: in every round each of them once, in the next round in reversed order. Gives the numbers
 * of each by name, in rounds.
 */
export async function inRounds<Name extends string>(
  rounds: number,
  contenders: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const numbers = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) numbers[name].push(await contenders[name]());
  }
  return numbers;
}

/** The median of the ratios of each round. */
export function ratio(over: readonly number[], under: readonly number[]): number {
  return median(over.map((value, round) => value / (under[round] ?? Number.NaN)));
}

/** How far two identical things lie apart: the median of the larger over the smaller. */
export function spread(one: readonly number[], other: readonly number[]): number {
  return median(one.map((value, round) => Math.max(value, other[round] ?? value) / Math.min(value, other[round] ?? value)));
}

/** In each round the middle between two identical baselines. */
export function between(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, round) => (value + (other[round] ?? value)) / 2);
}
