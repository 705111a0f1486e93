import type { Decimal } from './money';

const UNITS: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** "1,234.56", "1.234,56", "1 234,56", "1,23,456" and "1234.5" as an exact decimal; null for what is no number, or may be two. */
export function parseNumber(token: string): Decimal | null {
  const plain = token.replace(/[ '’]/g, '');
  const signs = plain.replace(/\d/g, '');
  const last = signs.slice(-1);
  const cut = plain.lastIndexOf(last);
  const isThousand = last === ',' && plain.length - cut === 4 && !plain.startsWith('0');
  const hasPart = signs.length === 1 ? !isThousand : !signs.startsWith(last);
  const groups = (hasPart ? plain.slice(0, cut) : plain).split(signs.charAt(0) || ',');
  const part = hasPart ? plain.slice(cut + 1) : '';
  const whole = groups.join('');
  const isOdd = groups
    .slice(1)
    .some((group, at) => group.length !== 3 && !(group.length === 2 && signs.startsWith(',') && at < groups.length - 2));
  if (isOdd || !/^\d{1,15}$/.test(whole) || !/^\d{0,8}$/.test(part)) return null;
  // Up to fifteen digits are exact as a number too: only the zeros before them go.
  const clean = String(Number(whole));
  return part === '' ? clean : `${clean}.${part}`;
}

/** Where the number that begins here ends. */
export function endOfNumber(text: string, from: number): number {
  let to = from + 1;
  while (
    /^(?:\d|[.,]\d)/.test(text.slice(to, to + 2)) ||
    (/^[ '’]\d{3}(?!\d)/.test(text.slice(to, to + 5)) && !/\.\d*$/.test(text.slice(from, to)))
  )
    to += 1;
  return to;
}

/** The number that begins here, with what 万 (ten thousand) and 亿 (hundred million) make of it, and where it ends. */
export function readNumber(text: string, from: number): { amount: Decimal; to: number } | null {
  const to = endOfNumber(text, from);
  const amount = parseNumber(text.slice(from, to));
  const zeros = UNITS[text.charAt(to)];
  if (amount === null || !zeros) return amount === null ? null : { amount, to };
  const rest = /\d/.test(text.charAt(to + 1)) ? readNumber(text, to + 1) : { amount: '', to: to + 1 };
  const [whole = '', part = ''] = amount.split('.');
  const [tail = '', cents] = rest?.amount.split('.') ?? [];
  if (!rest || tail.length > zeros || (tail !== '' && part !== '') || whole.length + zeros > 15) return null;
  const decimals = cents ?? part.slice(zeros);
  const all = String(Number(whole + (tail === '' ? part.slice(0, zeros).padEnd(zeros, '0') : tail.padStart(zeros, '0'))));
  return { amount: decimals === '' ? all : `${all}.${decimals}`, to: rest.to };
}
