import type { Buyer, Route } from './buyer';

/** What the buyer answered in the route chooser; absent is "not asked yet". */
export interface RouteAnswers {
  from?: 'balance' | 'card' | undefined;
  /** Of a WorldFirst balance: yuan, with the 1688 ID linked, or US dollars with nothing linked. */
  currency?: 'CNH' | 'USD' | undefined;
  /** Of a World Card: whether it is there already. */
  worldCard?: boolean | undefined;
}

/** Two questions are asked at most: where the money comes from, then its currency or the card. */
export type RouteDecision = { ask: 'from' | 'currency' | 'worldCard'; route: null } | { ask: null; route: Route };

/** The question that is open, or the route that the answers lead to. */
export function chooseRoute({ from, currency, worldCard }: RouteAnswers): RouteDecision {
  if (from === undefined) return { ask: 'from', route: null };
  if (from === 'card') return worldCard === undefined ? { ask: 'worldCard', route: null } : { ask: null, route: 'card' };
  if (currency === undefined) return { ask: 'currency', route: null };
  return { ask: null, route: currency === 'CNH' ? 'world-pay' : 'payments' };
}

/** The answers that a buyer's stored choices stand for, so that nothing is asked twice. A card they said they have is an answer too. */
export function answersOf({ route, have = [] }: Buyer): RouteAnswers {
  const worldCard = have.includes('world-card') ? true : route === 'card' ? false : undefined;
  switch (route) {
    case 'world-pay':
      return { from: 'balance', currency: 'CNH', worldCard };
    case 'payments':
      return { from: 'balance', currency: 'USD', worldCard };
    case 'card':
      return { from: 'card', worldCard };
    default:
      return { worldCard };
  }
}
