import { compare, divideRoundedUp, multiplyRoundedUp } from './decimal';
import { isAhead } from './is-ahead';
import { isWhole } from './is-whole';
import type { Currency, Decimal, Money } from './money';
import type { OnboardingState, Rate } from './onboarding-state';
import { usualWorth } from './usual-worth';

/** How much to convert, with the rate it was worked out by. `covered`: whether the reading of that currency is enough; null where none is known. */
export interface ToConvert extends Money {
  rate: Rate;
  covered: boolean | null;
}

/**
 * How much of a currency has to be converted for so much missing CNH, rounded up to its smallest coin. Null where no rate of the pair was
 * read, or one that cannot be: 0, negative, from the future, or far from what the currency is worth.
 */
export function toConvert(state: OnboardingState, missing: Decimal, from: Currency, now: number): ToConvert | null {
  const amount = exchange(state, { currency: 'CNH', amount: missing }, from, now);
  if (!amount) return null;
  const held = state.balances[from];
  return { ...amount, covered: held ? compare(held.amount, amount.amount) >= 0 : null };
}

/** What an amount in CNY or CNH is about, in the buyer's own currency; an approximation by the rate for converting, and to be called one. */
export function approximately(state: OnboardingState, amount: Money, currency: Currency, now: number): (Money & { rate: Rate }) | null {
  if (amount.currency !== 'CNY' && amount.currency !== 'CNH') return null;
  return exchange(state, { ...amount, currency: 'CNH' }, currency, now);
}

function exchange(
  { rates = {} }: OnboardingState,
  { currency, amount }: Money,
  into: Currency,
  now: number,
): (Money & { rate: Rate }) | null {
  if (into === currency || compare(amount, '0') <= 0) return null;
  const there = rates[`${into}/${currency}`];
  const back = rates[`${currency}/${into}`];
  const rate = newer(isUsable(there, now) ? there : undefined, isUsable(back, now) ? back : undefined);
  if (!rate) return null;
  const units = isWhole(into) ? 0 : 2;
  const exact = rate === there ? divideRoundedUp(amount, rate.rate, units) : multiplyRoundedUp(amount, rate.rate, units);
  return { currency: into, amount: exact, rate };
}

function newer(one: Rate | undefined, other: Rate | undefined): Rate | undefined {
  return !one || (other && other.at > one.at) ? other : one;
}

/** More than three times, or less than a third of, what it usually is: read wrongly, whatever it is. */
function isUsable(rate: Rate | undefined, now: number): rate is Rate {
  if (!rate || isAhead(rate.at, now) || compare(rate.rate, '0') <= 0) return false;
  const [from, to] = [usualWorth(rate.from), usualWorth(rate.to)];
  if (from === null || to === null) return false;
  const worth = multiplyRoundedUp(rate.rate, to, 12);
  return compare(multiplyRoundedUp(worth, '3', 12), from) >= 0 && compare(worth, multiplyRoundedUp(from, '3', 12)) <= 0;
}
