import { isWhole } from '../core/is-whole';
import type { Money } from '../core/money';

/** An exact decimal as a buyer's language writes it. As a string all the way: no float comes near it. */
export function sayAmount({ currency, amount }: Money, language: string): string {
  const minimumFractionDigits = isWhole(currency) ? 0 : 2;
  return new Intl.NumberFormat(language, { minimumFractionDigits, maximumFractionDigits: 8 }).format(amount as Intl.StringNumericLiteral);
}

/** The same with its currency, for a sentence: "SGD 1,023.40". */
export function sayMoney(money: Money, language: string): string {
  return `${money.currency}\u00a0${sayAmount(money, language)}`;
}
