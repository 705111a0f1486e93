import type { OnboardingState } from './onboarding-state';
import type { TabOrder } from './tab-order';

/**
 * Why an order cannot be paid with World Pay as it stands. usd: dollars are chosen. loan: 诚e赊 or the like. notOffered: 跨境宝 is not
 * among the methods. notAuthorised: the 1688 ID is not linked. otherMember: another ID is logged in than the linked ones.
 * tooManyOrders, tooManySellers: more than one payment or one checkout takes.
 */
export type WhyWrong = 'usd' | 'loan' | 'notOffered' | 'notAuthorised' | 'otherMember' | 'tooManyOrders' | 'tooManySellers';

/** How many orders one 跨境宝 payment takes: by two programs that drive the live cashier, November 2026. */
export const MOST_TOGETHER = 30;
/** From how many sellers goods are checked out at once: by one such program, November 2026. */
export const MOST_SELLERS = 24;

/** The most that a reason speaks of; null for a reason that is no count. */
export function mostOf(why: string): number | null {
  return why === 'tooManyOrders' ? MOST_TOGETHER : why === 'tooManySellers' ? MOST_SELLERS : null;
}

/** What World Pay is called on 1688. */
export const WORLD_PAY = '跨境宝';
const LOANS = ['诚e赊', '诚E赊', '赊销宝', '先采后付', '网商银行信任付', '账期支付', '账期交易'];

/** The first thing that is wrong with this order, or null. What was not seen is not held against it. */
export function whyWrong({ facts }: Pick<OnboardingState, 'facts'>, order: TabOrder): WhyWrong | null {
  const { total, tradeMode = '', paymentMethod = '', paymentMethodsOffered, numbers = [] } = order;
  if (isLoan(paymentMethod) || (paymentMethod === '' && isLoan(tradeMode))) return 'loan';
  if (total?.value.currency === 'USD') return 'usd';
  if (paymentMethodsOffered && !paymentMethodsOffered.some((method) => method.includes(WORLD_PAY))) return 'notOffered';
  if ((order.orderCount ?? numbers.length) > MOST_TOGETHER) return 'tooManyOrders';
  if ((order.sellerCount ?? 0) > MOST_SELLERS && order.page !== '1688/cashier') return 'tooManySellers';
  if (facts.worldPayActive?.value === false) return 'notAuthorised';
  return isOtherMember(facts) ? 'otherMember' : null;
}

/** Whether somebody else pays, and the buyer owes the money. */
export function isLoan(label: string): boolean {
  return LOANS.includes(label);
}

/** Whether the 1688 ID that is logged in is known to be none of the authorised ones. */
export function isOtherMember({ authorisedIds, memberName }: OnboardingState['facts']): boolean {
  const ids = authorisedIds?.value ?? [];
  // An ID that is shown in part ("ab***9") may be this one.
  return memberName !== undefined && ids.length > 0 && ids.every((id) => !id.includes('*') && id !== memberName.value);
}
