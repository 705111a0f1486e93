import fees from '../guidebook/fees.json';
import type { Decimal } from './money';
import type { OnboardingState } from './onboarding-state';

/** What World Pay adds to an order, in percent, and who says so: the buyer, or a page of WorldFirst with its date. */
export type Fee = { percent: Decimal; by: 'buyer' } | { percent: Decimal; by: 'page'; from: string; date: string };

/** The fee that is counted: the buyer's own figure, else the most that World Pay takes. */
export function feeOf({ choices }: OnboardingState): Fee {
  if (choices.feePercent !== undefined) return { percent: choices.feePercent, by: 'buyer' };
  const { percent, source } = fees.worldPay;
  return { percent, by: 'page', ...source };
}

/** The figures of the same source between which a buyer can choose: all of it, the standard rate alone, the service fee at its most. */
export const FEES = { most: fees.worldPay.percent, standard: fees.worldPay.standard, tier: fees.worldPay.tier };
