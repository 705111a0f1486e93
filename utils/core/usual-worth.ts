import type { Currency, Decimal } from './money';

/**
 * Roughly how many yuan one unit is worth, in the years up to 2026, from common knowledge. Only to recognise a rate that was read wrongly
 * (a comma taken for a point, two digits lost): nothing is ever worked out by it.
 */
const YUAN: Record<Currency, Decimal> = {
  ...{ CNH: '1', CNY: '1', SGD: '5.4', USD: '7.1', EUR: '7.9', GBP: '9.2', JPY: '0.048', HKD: '0.91', AUD: '4.7', NZD: '4.3' },
  ...{ THB: '0.21', MYR: '1.65', VND: '0.00028', IDR: '0.00044', KRW: '0.0052', CAD: '5.2', CHF: '8.5', PHP: '0.125' },
};

/** Roughly what one unit of a currency is worth in yuan; null for one that we do not know. */
export function usualWorth(currency: Currency): Decimal | null {
  return YUAN[currency] ?? null;
}
