/** One line of the result. `reached` is null where there is nothing to reach, or where it could not be measured; then `note` says why. */
export interface Row {
  readonly scenario: string;
  readonly what: string;
  readonly value: string;
  readonly target: string;
  readonly reached: boolean | null;
  readonly note?: string;
}

/** What every scenario is given. */
export interface Settings {
  readonly rounds: number;
  /** Text nodes of the two pages. */
  readonly sizes: readonly [number, number];
}

/** A line with a number and the highest it may be. */
export function atMost(scenario: string, what: string, value: number, most: number, unit: string, note?: string): Row {
  const text = `${round(value)} ${unit}`;
  return { scenario, what, value: text, target: `≤ ${most} ${unit}`, reached: value <= most, ...(note ? { note } : {}) };
}

/** A line that only tells. */
export function told(scenario: string, what: string, value: number | string, unit = '', note?: string): Row {
  const text = typeof value === 'number' ? `${round(value)} ${unit}`.trim() : value;
  return { scenario, what, value: text, target: '', reached: null, ...(note ? { note } : {}) };
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3).replace(/0$/, '');
}
