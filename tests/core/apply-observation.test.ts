import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyObservation } from '../../utils/core/apply-observation';
import type { Facts } from '../../utils/core/fact';
import { freshState } from '../../utils/core/fresh-state';
import { hasNews } from '../../utils/core/has-news';
import { OnboardingState } from '../../utils/core/onboarding-state';
import { progressOf } from '../../utils/core/progress';
import { journey, MINUTE, NOON } from './journey';
import { type Look, see } from './see';

const pages = [...new Set(journey.chapters.flatMap(({ steps }) => steps.flatMap(({ page }) => (page ? [page] : []))))];
const facts = fc.record(
  {
    alipayVerified: fc.boolean(),
    worldPayActive: fc.boolean(),
    paid: fc.boolean(),
    tradeMode: fc.constantFrom('担保交易', '诚e赊'),
    paymentMethod: fc.constantFrom('跨境宝', '支付宝'),
    balances: fc.dictionary(fc.constantFrom('CNH', 'SGD'), fc.constantFrom('0.00', '10.00', '500.00')),
    orderTotal: fc.record({ currency: fc.constant('CNY'), amount: fc.constantFrom('12.00', '400.00') }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
const look = fc.tuple(fc.constantFrom(...pages), facts, fc.subarray(['agree', 'member-name', 'resend', 'personal-form', 'confirm']));
const looks = fc.array(look, { maxLength: 25 }).map((all) => all.map(([page, said, anchors], at): Look => [at, page, said, anchors]));

describe('applyObservation', () => {
  test('the order in which observations come in does not matter', () => {
    fc.assert(
      fc.property(
        looks.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([inOrder, shuffled]) => {
          // A tab's order is a way through pages: only its end has to be the newest.
          const { order: _one, ...one } = see(shuffled);
          const { order: _other, ...other } = see(inOrder);
          expect(one).toEqual(other);
        },
      ),
    );
  });

  test('an observation twice is as good as once, and what comes out may be stored', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const once = see(all);
        expect(see(all, once)).toEqual(once);
        expect(OnboardingState.safeParse(JSON.parse(JSON.stringify(once))).success).toBe(true);
      }),
    );
  });

  test('what a later page does not show is kept, and balances are never summed', () => {
    const state = see([
      [1, 'worldfirst/home', { balances: { CNH: '100.00', SGD: '5.00' } }],
      [2, 'worldfirst/convert', { balances: { CNH: '30.00' } }],
    ]);
    expect(state.balances).toEqual({
      CNH: { amount: '30.00', page: 'worldfirst/convert', at: NOON + 2 * MINUTE },
      SGD: { amount: '5.00', page: 'worldfirst/home', at: NOON + MINUTE },
    });
  });

  test('a page seen again without an arrival is none', () => {
    const observation = { page: '1688/register', facts: {}, anchors: [], observedAt: NOON };
    expect(applyObservation(freshState(), { observation, arrived: false }, journey, NOON).arrivals).toEqual({});
  });

  test('the future changes nothing, and a stored future gives way', () => {
    const observe = (at: number, state = freshState()) =>
      applyObservation(
        state,
        { observation: { page: 'worldfirst/home', facts: { balances: { CNH: '1.00' } }, anchors: [], observedAt: at }, arrived: true },
        journey,
        NOON,
      );
    expect(observe(NOON + 6 * MINUTE)).toEqual(freshState());
    const ahead: OnboardingState = {
      ...freshState(),
      balances: { CNH: { amount: '9.00', page: 'worldfirst/home', at: NOON + 60 * MINUTE } },
    };
    expect(observe(NOON, ahead).balances.CNH?.amount).toBe('1.00');
  });

  test('a page that lies still is no news; a step proved anew is', () => {
    const seen = see([[1, '1688/alipay-account', { alipayVerified: true }]]);
    const again = see([[1.5, '1688/alipay-account', { alipayVerified: true }]], seen);
    expect(hasNews(seen, again, journey)).toBe(false);
    expect(hasNews(seen, see([[3, '1688/alipay-account', { alipayVerified: true }]], seen), journey)).toBe(true);
    const undone = { ...seen, undone: { 'account-1688/verify': NOON + 1.2 * MINUTE } };
    expect(hasNews(undone, see([[1.5, '1688/alipay-account', { alipayVerified: true }]], undone), journey)).toBe(true);
  });
});

describe('the steps of an order', () => {
  const first: Look[] = [
    [0.5, '1688/product'],
    [1, '1688/cart'],
    [2, '1688/order-confirm', { tradeMode: '担保交易' }],
    [3, '1688/cashier', { paymentMethod: '跨境宝' }],
    [4, 'alipay/password'],
    [5, '1688/paid', { paid: true }],
    [5.5, '1688/orders'],
  ];
  const open = (state: OnboardingState) =>
    progressOf(journey, state)
      .chapters.filter(({ id }) => id === 'order' || id === 'pay')
      .flatMap(({ steps }) => steps.filter(({ proof }) => !proof).map(({ id }) => id));
  const all = ['order/secured', 'order/submit', 'pay/world-pay', 'pay/pay', 'pay/password', 'pay/orders'];

  test.each<[string, Look[], string[]]>([
    ['are all done by one order', first, []],
    ['stay done when the cart is looked at again', [...first, [6, '1688/cart'], [7, '1688/product']], []],
    ['open again with the next order confirmation', [...first, [6, '1688/order-confirm', { tradeMode: '诚e赊' }]], all],
    ['are not done by an earlier trade mode', [...first, [6, '1688/order-confirm']], all],
    [
      'go on in the next order',
      [...first, [6, '1688/order-confirm', { tradeMode: '担保交易' }], [7, '1688/cashier']],
      ['pay/world-pay', 'pay/pay', 'pay/password', 'pay/orders'],
    ],
    ['open again for an order never paid', [...first.slice(0, 4), [6, '1688/order-confirm', { tradeMode: '担保交易' }]], all.slice(1)],
    [
      'are to be paid again after a step back from the password',
      [...first.slice(0, 5), [5, '1688/cashier', { paymentMethod: '跨境宝' }]],
      all.slice(3),
    ],
    [
      'are paid, however often the cashier flashed by',
      [...first.slice(0, 5), [5, '1688/cashier', { paymentMethod: '跨境宝' }], [6, '1688/paid', { paid: true }]],
      ['pay/orders'],
    ],
    ['end with a look at my orders', first.slice(0, 6), ['pay/orders']],
    ['are not ended by my orders before the payment', [[0, '1688/orders'], ...first.slice(0, 5), [4.5, '1688/orders']], all.slice(4)],
    [
      'are not ended by an earlier look, once paid',
      [...first.slice(0, 5), [4.5, '1688/orders'], [5, '1688/paid', { paid: true }]],
      ['pay/orders'],
    ],
    ['stay ended, however often the payment is seen', [...first, [6, '1688/paid', { paid: true }]], []],
    [
      'of an older order, paid from its cashier, leave ordering done',
      [...first, [6, '1688/cashier']],
      ['pay/world-pay', 'pay/pay', 'pay/password', 'pay/orders'],
    ],
    [
      'survive a reload of the order confirmation',
      [...first.slice(0, 3), [2.5, '1688/order-confirm', { tradeMode: '担保交易' }]],
      all.slice(1),
    ],
  ])('%s', (_, looksAt, expected) => expect(open(see(looksAt))).toEqual(expected));

  test("a buyer's own word holds for its order only", () => {
    const marked: OnboardingState = { ...see(first.slice(0, 4)), marks: { 'pay/password': { at: NOON + 4 * MINUTE, by: 'buyer' } } };
    expect(open(marked)).not.toContain('pay/password');
    expect(open(see([[5, '1688/cashier']], marked))).not.toContain('pay/password');
    expect(open(see([[6, '1688/order-confirm']], marked))).toContain('pay/password');
  });
});
