import { describe, expect, test } from 'vitest';
import type { Asset, Buyer } from '../../utils/core/buyer';
import { freshState } from '../../utils/core/fresh-state';
import { progressOf } from '../../utils/core/progress';
import { stepsFor } from '../../utils/core/steps-for';
import { busy, journey } from './journey';
import { type Look, see } from './see';

const idsFor = (buyer: Buyer, chapter?: string) =>
  stepsFor(journey, buyer).flatMap(({ step, chapter: own }) => (chapter === undefined || own === chapter ? [step.id] : []));
const chaptersFor = (buyer: Buyer) => [...new Set(stepsFor(journey, buyer).map(({ chapter }) => chapter))];

/** Ids of the steps that these looks prove, for this buyer. */
function provenBy(looks: Look[], buyer: Buyer = {}): string[] {
  const state = { ...see(looks), choices: { ...freshState().choices, ...buyer } };
  return progressOf(journey, state).chapters.flatMap(({ steps }) => steps.flatMap(({ id, proof }) => (proof ? [id] : [])));
}

describe('the routes', () => {
  test('who chose none has World Pay to do', () => {
    expect(idsFor({ country: 'MY' })).toEqual(idsFor({ country: 'MY', route: 'world-pay' }));
    expect(chaptersFor({})).toContain('connect');
    expect(idsFor({}, 'pay')).toEqual(['pay/world-pay', 'pay/pay', 'pay/password', 'pay/orders']);
  });

  test.each<[NonNullable<Buyer['route']>, string[]]>([
    ['payments', ['pay/usd', 'pay/confirm-worldfirst', 'pay/orders']],
    ['card', ['pay/card', 'pay/orders']],
  ])('%s links nothing, converts nothing and pays in its own way', (route, pay) => {
    const buyer = busy(route);
    expect(chaptersFor(buyer)).toEqual(['alipay', 'account-1688', 'worldfirst', 'money', 'global', 'order', 'pay']);
    expect(idsFor(buyer, 'pay')).toEqual(pay);
    expect(idsFor(buyer)).not.toEqual(expect.arrayContaining(['money/convert']));
    expect(idsFor(buyer)).not.toEqual(expect.arrayContaining(['money/choose-currency']));
    // The loan stands in every buyer's order.
    expect(idsFor(buyer)).toContain('order/secured');
  });

  test('only who had Alipay Business unlinks it, before connecting', () => {
    expect(chaptersFor(busy('world-pay'))).toEqual([
      'alipay',
      'account-1688',
      'worldfirst',
      'unlink',
      'connect',
      'money',
      'global',
      'order',
      'pay',
    ]);
    expect(chaptersFor({ country: 'SG' })).not.toContain('unlink');
    expect(chaptersFor({ country: 'SG', alipayBusiness: false })).not.toContain('unlink');
  });
});

describe('what a buyer has already', () => {
  test.each<[Asset, string, string[]]>([
    ['alipay', 'alipay', []],
    ['account-1688', 'account-1688', ['account-1688/log-in', 'account-1688/open-alipay', 'account-1688/verify']],
    ['worldfirst', 'worldfirst', []],
  ])('%s leaves of its chapter only', (asset, chapter, left) => {
    expect(idsFor({}, chapter).length).toBeGreaterThan(left.length);
    expect(idsFor({ have: [asset] }, chapter)).toEqual(left);
  });

  test('a World Card is not asked for twice', () => {
    expect(idsFor({ route: 'card' })).toContain('money/world-card');
    expect(idsFor({ route: 'card', have: ['world-card'] })).not.toContain('money/world-card');
  });
});

describe('what pages prove on a second computer', () => {
  test('a member name: registered and logged in', () => {
    const proven = provenBy([[1, '1688/home', { memberName: 'silkroad_buyer26' }]]);
    expect(proven).toEqual(idsFor({}, 'account-1688').slice(0, 7));
  });

  test('a verified Alipay account: the whole chapter on the phone', () => {
    const proven = provenBy([[1, '1688/alipay-account', { alipayVerified: true }]]);
    expect(proven).toEqual(expect.arrayContaining([...idsFor({}, 'alipay'), 'account-1688/open-alipay', 'account-1688/verify']));
  });

  test('WorldFirst’s home: registered, but not reviewed', () => {
    expect(provenBy([[1, 'worldfirst/home']])).toEqual(['worldfirst/country', 'worldfirst/email', 'worldfirst/create']);
  });

  test('World Pay active: reviewed, unlinked and connected', () => {
    const buyer = busy('world-pay');
    const proven = provenBy([[1, 'worldfirst/world-pay', { worldPayActive: true }]], buyer);
    expect(proven).toEqual(expect.arrayContaining(['worldfirst/review', ...idsFor(buyer, 'unlink'), ...idsFor(buyer, 'connect')]));
  });

  test('a 1688 ID that is unlinked: nothing is left to unlink', () => {
    const buyer = busy('world-pay');
    expect(provenBy([[1, 'alipay/kuajingbao-details', { kuajingbaoLinked: false }]], buyer)).toEqual(
      expect.arrayContaining(idsFor(buyer, 'unlink')),
    );
    expect(provenBy([[1, 'alipay/kuajingbao-details', { kuajingbaoLinked: true }]], buyer)).toEqual(['unlink/details']);
  });

  test.each<[string, Buyer]>([
    ['CNH', { country: 'MY' }],
    ['SGD', { country: 'SG' }],
    ['USD', { country: 'MY', route: 'payments' }],
  ])('money in %s opens no second account, for those whom it pays', (currency, buyer) => {
    const seen: Look[] = [[1, 'worldfirst/home', { balances: { [currency]: '5.00' } }]];
    const asked = idsFor(buyer, 'money').filter((id) => !/convert/.test(id));
    expect(provenBy(seen, buyer)).toEqual(expect.arrayContaining(asked));
    const other: Look[] = [[1, 'worldfirst/home', { balances: { [currency === 'USD' ? 'CNH' : 'USD']: '5.00' } }]];
    expect(provenBy(other, buyer)).not.toEqual(expect.arrayContaining(['money/top-up']));
  });

  test('dollars in Alipay Business are no money on WorldFirst', () => {
    expect(provenBy([[1, 'alipay/business-home']], busy('payments'))).toEqual([]);
  });
});

test('a payment by another route is done anew for the next order', () => {
  const buyer: Buyer = { route: 'card' };
  const first: Look[] = [
    [1, '1688/cashier'],
    [2, '1688/paid', { paid: true }],
  ];
  expect(provenBy(first, buyer)).toContain('pay/card');
  expect(provenBy([...first, [3, '1688/order-confirm']], buyer)).not.toContain('pay/card');
});
