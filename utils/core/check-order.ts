import { assessReadiness, type Readiness } from './assess-readiness';
import type { Route } from './buyer';
import type { OnboardingState } from './onboarding-state';
import type { TabOrder } from './tab-order';
import { isLoan, isOtherMember, type WhyWrong, WORLD_PAY, whyWrong } from './why-wrong';

/** What is looked at before an order is submitted or paid. */
export type CheckedThing = 'tradeMode' | 'method' | 'identity' | 'money' | 'number';

/** Which sentence a row says: `right`, what is wrong with a choice, one of `WhyWrong`, or of the verdict on the money. */
export type WhyChecked =
  | ('right' | 'chosen' | 'loan' | 'find' | 'made' | 'verdict')
  | ('usdRight' | 'usdWrong' | 'usdUnknown' | 'cardWrong' | 'cardUnknown' | 'moneyUsd' | 'moneyCard')
  | ('idRight' | 'idUnseen' | 'idMember')
  | WhyWrong;

/** One row of the guard; `zh` is the label that is chosen on the page. */
export interface OrderCheck {
  what: CheckedThing;
  is: 'right' | 'wrong' | 'unknown';
  why: WhyChecked;
  zh?: string;
  /** Of the money: what its words are made of. */
  readiness?: Readiness;
}

const SECURED = ['担保交易', '支付宝担保交易'];
const CARDS = ['信用卡', '银行卡支付'];

/**
 * The rows of the guard for an order on its confirmation or at its cashier. Only what this tab showed of its own order counts; what was not
 * seen is not known, and never right.
 */
export function checkOrder(state: OnboardingState, order: TabOrder | undefined, page: string, now: number): OrderCheck[] {
  const route = state.choices.route ?? 'world-pay';
  const confirming = page === '1688/order-confirm';
  const rows: (OrderCheck | null)[] = [
    checkTradeMode(order?.tradeMode, confirming),
    // The payment method is chosen at the cashier, after the order.
    confirming ? null : checkMethod(order, route),
    route === 'world-pay' ? checkIdentity(state) : null,
    checkMoney(moneyAlone(state, order, now), route),
    route === 'world-pay' ? checkNumber(order) : null,
  ];
  return rows.flatMap((row) => row ?? []);
}

function checkTradeMode(mode: string | undefined, confirming: boolean): OrderCheck {
  const what = 'tradeMode';
  if (mode === undefined) return { what, is: 'unknown', why: 'find' };
  if (SECURED.includes(mode)) return { what, is: 'right', why: 'right', zh: mode };
  // A submitted order keeps its transaction method.
  return { what, is: 'wrong', why: confirming ? (isLoan(mode) ? 'loan' : 'chosen') : 'made', zh: mode };
}

function checkMethod(order: TabOrder | undefined, route: Route): OrderCheck {
  const what = 'method';
  const { paymentMethod: zh, paymentMethodsOffered: offered, total } = order ?? {};
  const isUsd = total?.value.currency === 'USD';
  const row = (is: OrderCheck['is'], why: WhyChecked): OrderCheck => ({ what, is, why, ...(zh === undefined ? {} : { zh }) });
  if (route === 'payments') {
    if (zh === WORLD_PAY || (zh !== undefined && isLoan(zh))) return row('wrong', 'usdWrong');
    return isUsd ? row('right', 'usdRight') : row('unknown', 'usdUnknown');
  }
  if (route === 'card') {
    if (zh === undefined) return row('unknown', 'cardUnknown');
    return CARDS.includes(zh) ? row('right', 'right') : row('wrong', 'cardWrong');
  }
  if (zh !== undefined && isLoan(zh)) return row('wrong', 'loan');
  if (isUsd) return row('wrong', 'usd');
  if (offered && !offered.some((method) => method.includes(WORLD_PAY))) return row('wrong', 'notOffered');
  if (zh === undefined) return row('unknown', 'find');
  return zh === WORLD_PAY ? row('right', 'right') : row('wrong', 'chosen');
}

function checkNumber(order: TabOrder | undefined): OrderCheck | null {
  if (!order) return null;
  const { page, at, numbers, orderCount, sellerCount } = order;
  const why = whyWrong({ facts: {} }, { page, at, numbers, orderCount, sellerCount });
  return why ? { what: 'number', is: 'wrong', why } : null;
}

/** Whether the money is there, whatever else is wrong: that has rows of its own. */
function moneyAlone(state: OnboardingState, order: TabOrder | undefined, now: number): Readiness {
  const facts = { ...state.facts, worldPayActive: undefined, authorisedIds: undefined };
  const { page, at, total, numbers } = order ?? {};
  return assessReadiness({ ...state, facts }, now, page === undefined || at === undefined ? undefined : { page, at, total, numbers });
}

function checkIdentity(state: OnboardingState): OrderCheck {
  const what = 'identity';
  const { worldPayActive, authorisedIds, memberName } = state.facts;
  if (worldPayActive?.value === false) return { what, is: 'wrong', why: 'notAuthorised' };
  if (isOtherMember(state.facts)) return { what, is: 'wrong', why: 'otherMember' };
  const isSame = memberName !== undefined && (authorisedIds?.value ?? []).includes(memberName.value);
  if (isSame) return { what, is: 'right', why: 'idRight' };
  return { what, is: 'unknown', why: worldPayActive || authorisedIds ? 'idMember' : 'idUnseen' };
}

function checkMoney(readiness: Readiness, route: Route): OrderCheck {
  const what = 'money';
  if (route === 'payments') return { what, is: 'unknown', why: 'moneyUsd' };
  if (route === 'card') return { what, is: 'unknown', why: 'moneyCard' };
  if (readiness.state === 'ready') return { what, is: 'right', why: 'verdict', readiness };
  if (readiness.state === 'short') return { what, is: 'wrong', why: 'verdict', readiness };
  return { what, is: 'unknown', why: 'verdict', readiness };
}
