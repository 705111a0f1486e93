import type { Country } from './buyer';
import type { Currency } from './money';
import type { z } from './schema';

type Code = z.infer<typeof Country>;

const EURO = ['DE', 'FR', 'ES', 'IT', 'NL', 'BE', 'AT', 'IE', 'PT', 'FI', 'GR', 'LU', 'SI', 'SK', 'EE', 'LV', 'LT', 'MT', 'CY', 'HR'];
const OTHERS: Record<Code, Currency> = {
  ...{ SG: 'SGD', US: 'USD', GB: 'GBP', JP: 'JPY', HK: 'HKD', AU: 'AUD', NZ: 'NZD', TH: 'THB', MY: 'MYR', VN: 'VND' },
  ...{ ID: 'IDR', KR: 'KRW', CA: 'CAD', CH: 'CHF', PH: 'PHP' },
};

/** The currency of a buyer's country, where it is one that WorldFirst shows; else null. */
export function homeCurrency(country: Code | undefined): Currency | null {
  if (country === undefined) return null;
  return EURO.includes(country) ? 'EUR' : (OTHERS[country] ?? null);
}
