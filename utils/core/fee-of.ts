import fees from '../guidebook/fees.json';
import routes from '../guidebook/routes.json';
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

/** The figures that make it up: both together, the standard rate, and the most of the service fee by monthly volume. */
export const FEES = { most: fees.worldPay.percent, ...routes.fee };
