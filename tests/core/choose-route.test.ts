import { describe, expect, test } from 'vitest';
import { Asset, type Buyer, Route } from '../../utils/core/buyer';
import { answersOf, chooseRoute, type RouteAnswers } from '../../utils/core/choose-route';

describe('chooseRoute', () => {
  test.each<[string, RouteAnswers, object]>([
    ['nothing said', {}, { ask: 'from', route: null }],
    ['a balance', { from: 'balance' }, { ask: 'currency', route: null }],
    ['a balance in yuan', { from: 'balance', currency: 'CNH' }, { ask: null, route: 'world-pay' }],
    ['a balance in dollars', { from: 'balance', currency: 'USD' }, { ask: null, route: 'payments' }],
    ['a card', { from: 'card' }, { ask: 'worldCard', route: null }],
    ['a card that is there', { from: 'card', worldCard: true }, { ask: null, route: 'card' }],
    ['a card that is not there yet', { from: 'card', worldCard: false }, { ask: null, route: 'card' }],
    ['a currency without a source', { currency: 'CNH', worldCard: true }, { ask: 'from', route: null }],
    ['a currency said before the card', { from: 'card', currency: 'USD', worldCard: true }, { ask: null, route: 'card' }],
  ])('%s', (_, answers, expected) => expect(chooseRoute(answers)).toEqual(expected));

  test('no more than two questions are asked, whatever is answered', () => {
    for (const from of ['balance', 'card'] as const)
      for (const currency of ['CNH', 'USD'] as const)
        for (const worldCard of [true, false]) {
          const answers: Required<RouteAnswers> = { from, currency, worldCard };
          const given: RouteAnswers = {};
          let asked = 0;
          for (let { ask } = chooseRoute(given); ask !== null; { ask } = chooseRoute(given)) {
            Object.assign(given, { [ask]: answers[ask] });
            asked += 1;
          }
          expect(asked).toBe(2);
        }
  });
});

describe('answersOf', () => {
  test('a stored route is never asked for again', () => {
    for (const route of Route.options) expect(chooseRoute(answersOf({ route }))).toEqual({ ask: null, route });
  });

  test('nobody is asked for a card that they said they have', () => {
    const buyer: Buyer = { have: [...Asset.options] };
    expect(chooseRoute({ ...answersOf(buyer), from: 'card' })).toEqual({ ask: null, route: 'card' });
    expect(answersOf({ route: 'card' })).toEqual({ from: 'card', worldCard: false });
  });

  test('nothing said is nothing answered', () => expect(chooseRoute(answersOf({}))).toEqual({ ask: 'from', route: null }));
});
