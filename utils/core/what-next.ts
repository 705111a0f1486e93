import type { Readiness } from './assess-readiness';
import { compare } from './decimal';
import type { Currency } from './money';
import type { PageId } from './observation';
import type { OnboardingState } from './onboarding-state';

/** How a buyer comes by CNH: converting it, topping it up, either; unsaid while their country is not known. */
export type Funding = 'convert' | 'topUp' | 'topUpOrConvert' | 'unsaid';

/** What to do next; the words are below "readiness.next" in the ui texts. */
export type NextId =
  | ('pay' | 'toCheckout' | 'convert' | 'topUp' | 'topUpOrConvert' | 'unsaid')
  | ('showBalance' | 'unhide' | 'lookAgain' | 'lookAtOrder' | 'clock' | 'sayAccount' | 'listOrders')
  | ('lookYourself' | 'chooseYuan' | 'chooseWorldPay' | 'otherMethod' | 'authorise' | 'logInOther' | 'fewerOrders' | 'fewerSellers');

/** With the page where it is done, if it has one, and the currency to convert from. */
export type Next = { id: NextId; page?: PageId; currency?: Currency };

/** Singapore clients top up SGD and convert it; others top up CNH directly, or convert what they hold (guidebook 2023, chapter 5). */
export function fundingOf({ choices, balances }: OnboardingState): { funding: Funding; currency?: Currency } {
  if (choices.country === undefined) return { funding: 'unsaid' };
  if (choices.country === 'SG') return { funding: 'convert', currency: 'SGD' };
  const held = Object.entries(balances).filter(([code, { amount }]) => code !== 'CNH' && compare(amount, '0') > 0);
  const newest = held.sort(([, a], [, b]) => b.at - a.at)[0];
  return newest ? { funding: 'topUpOrConvert', currency: newest[0] } : { funding: 'topUp' };
}

/** The next step of a verdict: one for every verdict, route and country. */
export function whatNext(readiness: Readiness, state: OnboardingState): Next {
  switch (readiness.state) {
    case 'ready':
      return { id: 'pay' };
    case 'short': {
      const { funding, currency } = fundingOf(state);
      const page = funding === 'convert' ? 'worldfirst/convert' : 'worldfirst/home';
      return { id: funding, page, ...(currency === undefined ? {} : { currency }) };
    }
    case 'wrong':
      return WRONG[readiness.why];
    case 'stale':
      if (readiness.why === 'future') return { id: 'clock', page: readiness.look };
      return { id: readiness.why === 'oldOrder' ? 'lookAtOrder' : 'lookAgain', page: readiness.look };
    case 'unknown':
      return UNKNOWN[readiness.why];
  }
}

const WRONG: Record<Extract<Readiness, { state: 'wrong' }>['why'], Next> = {
  usd: { id: 'chooseYuan' },
  loan: { id: 'chooseWorldPay' },
  notOffered: { id: 'otherMethod' },
  notAuthorised: { id: 'authorise', page: 'worldfirst/world-pay' },
  otherMember: { id: 'logInOther', page: '1688/login' },
  tooManyOrders: { id: 'fewerOrders', page: '1688/orders' },
  tooManySellers: { id: 'fewerSellers', page: '1688/cart' },
};

const UNKNOWN: Record<Extract<Readiness, { state: 'unknown' }>['why'], Next> = {
  noBalance: { id: 'showBalance', page: 'worldfirst/home' },
  masked: { id: 'unhide', page: 'worldfirst/home' },
  disagree: { id: 'lookAgain', page: 'worldfirst/home' },
  otherAccount: { id: 'sayAccount' },
  noOrder: { id: 'toCheckout', page: '1688/cart' },
  otherCurrency: { id: 'chooseYuan' },
  otherRoute: { id: 'lookYourself', page: 'worldfirst/home' },
  reserved: { id: 'listOrders', page: '1688/orders' },
  whichOrder: { id: 'listOrders', page: '1688/orders' },
  freight: { id: 'toCheckout', page: '1688/cart' },
};
