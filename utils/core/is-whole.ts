import type { Currency } from './money';

/** Whether a currency has no cents (ISO 4217, and as it is written in daily life). */
export function isWhole(currency: Currency): boolean {
  return ['JPY', 'KRW', 'VND', 'IDR'].includes(currency);
}
