import type { Decimal } from './money';

/** An exact number: `units` of 10^-scale. */
interface Exact {
  units: bigint;
  scale: number;
}

/** a + b, exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return print({ units: x + y, scale });
}

/** a - b, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return print({ units: x - y, scale });
}

/** Below 0 when a < b, 0 when they are the same amount ("1.5" and "1.50"), above 0 when a > b. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** `percent` of an amount, rounded up (away from what would look cheaper) to cents. */
export function percentRoundedUp(amount: Decimal, percent: Decimal): Decimal {
  // A hundredth of the percentage has two decimals more.
  const hundredths = parse(percent);
  return multiplyRoundedUp(amount, print({ units: hundredths.units, scale: hundredths.scale + 2 }), 2);
}

/** a × b, rounded up to so many decimals. */
export function multiplyRoundedUp(a: Decimal, b: Decimal, decimals: number): Decimal {
  const x = parse(a);
  const y = parse(b);
  const scale = x.scale + y.scale;
  return print({ units: ceil(x.units * y.units * 10n ** BigInt(decimals), 10n ** BigInt(scale)), scale: decimals });
}

/** a : b, rounded up to so many decimals; b is above 0. */
export function divideRoundedUp(a: Decimal, b: Decimal, decimals: number): Decimal {
  const [x, y] = align(a, b);
  return print({ units: ceil(x * 10n ** BigInt(decimals), y), scale: decimals });
}

/** BigInt division cuts towards zero: only a positive rest has to go up. */
function ceil(units: bigint, divisor: bigint): bigint {
  return units / divisor + (units % divisor > 0n ? 1n : 0n);
}

function parse(text: Decimal): Exact {
  const dot = text.indexOf('.');
  if (dot < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, dot) + text.slice(dot + 1)), scale: text.length - dot - 1 };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const x = parse(a);
  const y = parse(b);
  const scale = Math.max(x.scale, y.scale);
  return [x.units * 10n ** BigInt(scale - x.scale), y.units * 10n ** BigInt(scale - y.scale), scale];
}

function print({ units, scale }: Exact): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
