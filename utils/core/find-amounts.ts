import { type CurrencyWords, wordAfter, wordBefore } from './currency-words';
import { isWhole } from './is-whole';
import type { Currency, Decimal } from './money';
import { endOfNumber, readNumber } from './read-number';

/** One amount in a text: `currency` is null where none stands beside it; `yen` where only ¥ does, which is CNY or JPY. */
export type Amount = { amount: Decimal; currency: Currency | null; yen: boolean; from: number; to: number };

/** What makes a number no sum: behind it counts, per cent, dates, masks, prices of one piece; before it what is taken off. */
const BEHIND = /^(?: ?[百千万亿萬億%‰]|[*•+]|[-:/~][\d¥]|\/\p{L}| ?起|[年月日时分秒天小])/u;
const OF_A_PIECE = /^(?: ?起(?![批订])|\/\p{L})/u;
const BEFORE = /[满减省返抵惠券赠][:¥ ]*$|[*•.]$|\d[-:/~]$|\d[-~]¥$/;
/** What may stand between a currency's name and its amount: a name may end with a bracket or a sign of its own. */
const AROUND = [' :', ' :()-−–', ' :()-−–¥$'];
/** Money that we do not know: the sign of another currency, or three capitals. */
const FOREIGN_BEFORE = /(?:(?![¥$])\p{Sc}|[A-Za-z]\$|\b[A-Z]{3}) ?$/u;
const FOREIGN_BEHIND = /^ ?(?:(?![¥$])\p{Sc}|[A-Z]{3}\b)/u;

/**
 * Finds the amounts of a tidied text, in order; "1.5万元" and "12万3456元" are amounts too. Left out is what is no sum, or cannot be told:
 * counts ("10万+", "5k"), per cent, dates, prices of one piece ("¥3.80/件", "¥3.80起"), what is taken off ("满300减30"), what is masked in
 * part, and money whose sign or code we do not know. A currency is never guessed. With `prices` those of one piece count, too.
 */
export function findAmounts(text: string, currencies: CurrencyWords, prices = false): Amount[] {
  const found: Amount[] = [];
  let free = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!/\d/.test(text.charAt(at))) continue;
    const number = readNumber(text, at);
    const to = number?.to ?? endOfNumber(text, at);
    const left = text.slice(Math.max(0, at - 30), at);
    const own = text.slice(Math.max(free, at - 30), at);
    const yen = /¥ ?[-−–]?$/.test(left) || /^ ?¥(?! ?\d)/.test(text.slice(to, to + 4));
    const before = AROUND.reduce<Currency | null>((word, signs) => word ?? wordBefore(trimEnd(own, signs), currencies), null);
    const word = before ? null : wordAfter(text, to, currencies);
    const after = word && isOurs(text, word.to, yen, currencies) ? word : null;
    // A word between two amounts names one of them at most.
    if (word && (after || !yen)) free = word.to;
    const currency = before ?? after?.code ?? null;
    const amount = number && sure(number.amount, text.slice(at, to), currency ?? (/¥ ?$/.test(left) ? 'CNY' : null), yen);
    if (
      amount &&
      isAmount(behind(text.slice(after?.to ?? to), prices), left, currency) &&
      (after || !/^[A-Za-z_]/.test(text.slice(to))) &&
      (before || !/[A-Za-z_]$/.test(left))
    )
      found.push({ amount: isNegative(left) ? `-${amount}` : amount, currency, yen, from: at, to });
    at = to - 1;
  }
  return found;
}

function trimEnd(text: string, signs: string): string {
  let to = text.length;
  while (to > 0 && signs.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}

/** Whether a word behind an amount names that amount and not the next: nothing follows, or the next has a word behind it too. */
function isOurs(text: string, to: number, yen: boolean, currencies: CurrencyWords): boolean {
  const next = /^ ?¥? ?(?=\d)/.exec(text.slice(to, to + 4));
  if (!next) return true;
  return !yen && !next[0].includes('¥') && wordAfter(text, endOfNumber(text, to + next[0].length), currencies) !== null;
}

/** "1.234" is a thousand in one country and a little more than one in another: sure only in yuan or behind ¥, and where there are no cents. 万 counts goods too. */
function sure(amount: Decimal, token: string, currency: Currency | null, yen: boolean): Decimal | null {
  if (/[万萬亿億]/.test(token) && currency === null && !yen) return null;
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(token) || currency === 'CNY') return amount;
  return currency !== null && isWhole(currency) ? amount.replace('.', '') : null;
}

/** What stands behind an amount; with `prices` without the words that make it the price of one piece. */
function behind(right: string, prices: boolean): string {
  return prices ? right.replace(OF_A_PIECE, '') : right;
}

function isAmount(right: string, left: string, currency: Currency | null): boolean {
  if (BEHIND.test(right) || BEFORE.test(left)) return false;
  return currency !== null || !(FOREIGN_BEFORE.test(left) || FOREIGN_BEHIND.test(right));
}

function isNegative(left: string): boolean {
  return /[-−–][A-Za-z]{0,3}[ ¥$€£]*$/.test(left.slice(-8));
}
