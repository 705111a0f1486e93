import type { Currency, Decimal } from './money';

/** The words that name each currency, in lower case; a sign such as ¥ that several currencies share is in none of them. */
export type CurrencyWords = Record<Currency, readonly string[]>;

/** One amount in a text: `currency` is null where none stands beside it; `yen` where only ¥ does, which is CNY or JPY. */
export type Amount = { amount: Decimal; currency: Currency | null; yen: boolean; from: number; to: number };

const DIGIT = /\d/;

/** Finds the amounts of a tidied text, in order. What is counted in 万, 亿 or per cent, or is part of a date or time, is left out. */
export function findAmounts(text: string, currencies: CurrencyWords): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!DIGIT.test(text.charAt(at))) continue;
    const to = endOfNumber(text, at);
    const amount = parseNumber(text.slice(at, to));
    if (amount !== null && isAmount(text, at, to)) {
      const left = text.slice(Math.max(0, at - 30), at).trimEnd();
      const yen = left.endsWith('¥');
      const currency =
        currencyBefore(yen ? left.slice(0, -1).trimEnd() : left, currencies) ??
        currencyAfter(text.slice(to, to + 30).trimStart(), currencies);
      found.push({ amount: isNegative(left) ? `-${amount}` : amount, currency, yen, from: at, to });
    }
    at = to - 1;
  }
  return found;
}

/** "1,234.56", "1.234,56", "1 234,56" and "1234.5" as an exact decimal; null for what is no number. */
export function parseNumber(token: string): Decimal | null {
  const compact = token.replace(/[ '’]/g, '');
  const comma = compact.lastIndexOf(',');
  const dot = compact.lastIndexOf('.');
  const decimalAt = comma > dot ? (compact.length - comma - 1 === 3 && dot < 0 ? -1 : comma) : dot;
  const whole = (decimalAt < 0 ? compact : compact.slice(0, decimalAt)).replace(/[.,]/g, '');
  const part = decimalAt < 0 ? '' : compact.slice(decimalAt + 1);
  if (!/^\d{1,15}$/.test(whole) || !/^\d{0,8}$/.test(part)) return null;
  let zeros = 0;
  while (zeros < whole.length - 1 && whole.charAt(zeros) === '0') zeros += 1;
  const clean = whole.slice(zeros);
  return part === '' ? clean : `${clean}.${part}`;
}

function endOfNumber(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length) {
    const here = text.charAt(to);
    const next = text.charAt(to + 1);
    const isGroup =
      /^[ '’]\d{3}(?!\d)/.test(text.slice(to, to + 5)) && /\d/.test(text.charAt(to - 1)) && !/[.]\d*$/.test(text.slice(from, to));
    if (DIGIT.test(here) || ((here === ',' || here === '.') && DIGIT.test(next)) || isGroup) to += 1;
    else break;
  }
  return to;
}

function isAmount(text: string, from: number, to: number): boolean {
  if (/^\s*[万亿千%‰]/.test(text.slice(to, to + 3))) return false;
  const before = text.charAt(from - 1);
  if (/[A-Za-z_]/.test(before) && !/[A-Za-z]{3}$/.test(text.slice(0, from))) return false;
  const isDateOrTime = /^[-:/]\d/.test(text.slice(to, to + 2)) || /\d[-:/]$/.test(text.slice(Math.max(0, from - 2), from));
  return !isDateOrTime && !/^[年月日时分秒天小]/.test(text.slice(to, to + 1));
}

function isNegative(left: string): boolean {
  const sign = trimEnd(left, ' ¥$€£').slice(-4).trimEnd();
  return '-−–'.includes(sign.at(-1) ?? '?') || /^[-−–][A-Za-z]{2,3}$/.test(sign);
}

function trimEnd(text: string, signs: string): string {
  let to = text.length;
  while (to > 0 && signs.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}

function currencyBefore(left: string, currencies: CurrencyWords): Currency | null {
  const lower = trimEnd(left.toLowerCase(), ':() \t\n');
  return longest(currencies, (word) => lower.endsWith(word) && !isInWord(lower.charAt(lower.length - word.length - 1), word));
}

function currencyAfter(right: string, currencies: CurrencyWords): Currency | null {
  const lower = right.toLowerCase().replace(/^[(\s]+/, '');
  return longest(currencies, (word) => lower.startsWith(word) && !isInWord(lower.charAt(word.length), word));
}

/** All currencies named in a text, the longer names first, so that 离岸人民币 is not also 人民币. */
export function namedCurrencies(text: string, currencies: CurrencyWords): Set<Currency> {
  let rest = text.toLowerCase();
  const named = new Set<Currency>();
  const words = Object.entries(currencies).flatMap(([code, list]) => list.map((word) => ({ code, word })));
  for (const { code, word } of words.sort((a, b) => b.word.length - a.word.length)) {
    // 元 alone names nothing: it ends the names of many currencies.
    if (word === '元') continue;
    for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
      if (isInWord(rest.charAt(at - 1), word) || isInWord(rest.charAt(at + word.length), word)) continue;
      named.add(code);
      rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
    }
  }
  return named;
}

/** Latin words must not be cut out of longer ones; Chinese has no such borders. */
function isInWord(neighbour: string, word: string): boolean {
  return /[a-z]/.test(word) && /[a-z]/.test(neighbour);
}

function longest(currencies: CurrencyWords, fits: (word: string) => boolean): Currency | null {
  let best: { code: Currency; length: number } | null = null;
  for (const [code, words] of Object.entries(currencies)) {
    for (const word of words) if (fits(word) && word.length > (best?.length ?? 0)) best = { code, length: word.length };
  }
  return best?.code ?? null;
}
