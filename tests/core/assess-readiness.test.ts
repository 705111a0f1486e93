import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessReadiness } from '../../utils/core/assess-readiness';
import { compare } from '../../utils/core/decimal';
import type { Facts } from '../../utils/core/fact';
import { MINUTE, NOON } from './journey';
import { type Look, see } from './see';

const HOUR = 60;
const balance = (amount: string, currency = 'CNH'): Facts => ({ balances: { [currency]: amount } });
const total = (amount: string, currency = 'CNY'): Facts => ({ orderTotal: { currency, amount } });
const assess = (looks: Look[], minute = 10) => assessReadiness(see(looks), NOON + minute * MINUTE);

describe('assessReadiness', () => {
  test.each<[string, Look[], number, object]>([
    [
      'enough to the cent',
      [
        [1, 'worldfirst/home', balance('100.60')],
        [2, '1688/cashier', total('100.00')],
      ],
      10,
      { state: 'ready', needed: '100.60' },
    ],
    [
      'a cent short',
      [
        [1, 'worldfirst/home', balance('100.59')],
        [2, '1688/cashier', total('100.00')],
      ],
      10,
      { state: 'short', by: '0.01' },
    ],
    ['no balance', [[2, '1688/cashier', total('100.00')]], 10, { state: 'unknown', why: 'noBalance' }],
    [
      'other money does not count',
      [
        [1, 'worldfirst/home', balance('900.00', 'CNY')],
        [2, '1688/cashier', total('1.00')],
      ],
      10,
      { state: 'unknown' },
    ],
    ['no order', [[1, 'worldfirst/home', balance('100.00')]], 10, { state: 'unknown', why: 'noOrder' }],
    [
      'nothing to pay',
      [
        [1, 'worldfirst/home', balance('100.00')],
        [2, '1688/cashier', total('0.00')],
      ],
      10,
      { state: 'unknown', why: 'noOrder' },
    ],
    [
      'an order in dollars',
      [
        [1, 'worldfirst/home', balance('1000.00')],
        [2, '1688/cashier', total('1.00', 'USD')],
      ],
      10,
      { state: 'wrong', why: 'usd' },
    ],
    [
      'a day old, just not',
      [
        [0, 'worldfirst/home', balance('1000.00')],
        [2, '1688/cashier', total('1.00')],
      ],
      24 * HOUR,
      { state: 'ready' },
    ],
    [
      'older than a day',
      [
        [0, 'worldfirst/home', balance('1000.00')],
        [2, '1688/cashier', total('1.00')],
      ],
      24 * HOUR + 1,
      { state: 'stale', why: 'oldBalance' },
    ],
    [
      'an old order',
      [
        [2, '1688/cashier', total('1.00')],
        [20, 'worldfirst/home', balance('1000.00')],
      ],
      24 * HOUR + 10,
      { state: 'stale', why: 'oldOrder' },
    ],
    [
      'from the future',
      [
        [16, 'worldfirst/home', balance('1000.00')],
        [2, '1688/cashier', total('1.00')],
      ],
      10,
      { state: 'stale', why: 'future' },
    ],
    [
      'a little ahead',
      [
        [14, 'worldfirst/home', balance('1000.00')],
        [2, '1688/cashier', total('1.00')],
      ],
      10,
      { state: 'ready' },
    ],
    [
      'a paid order',
      [
        [1, 'worldfirst/home', balance('9.00')],
        [2, '1688/cashier', total('1.00')],
        [3, '1688/paid', { paid: true }],
      ],
      10,
      { state: 'unknown', why: 'noOrder' },
    ],
    [
      'money spent since',
      [
        [1, 'worldfirst/home', balance('9.00')],
        [2, '1688/cashier', total('8.00')],
        [3, '1688/paid', { paid: true }],
        [4, '1688/order-confirm', total('7.00')],
      ],
      10,
      { state: 'stale', why: 'spent' },
    ],
    [
      'perhaps spent since',
      [
        [1, 'worldfirst/home', balance('9.00')],
        [2, '1688/cashier', total('8.00')],
        [3, 'alipay/password'],
        [4, '1688/order-confirm', total('7.00')],
      ],
      10,
      { state: 'stale', why: 'spent' },
    ],
    [
      'read anew after paying',
      [
        [2, '1688/cashier', total('8.00')],
        [3, '1688/paid', { paid: true }],
        [4, '1688/order-confirm', total('7.00')],
        [5, 'worldfirst/home', balance('9.00')],
      ],
      10,
      { state: 'ready' },
    ],
    [
      'the total of another order',
      [
        [1, 'worldfirst/home', balance('9.00')],
        [2, '1688/cashier', total('8.00')],
        [4, '1688/order-confirm'],
      ],
      10,
      { state: 'unknown', why: 'noOrder' },
    ],
    [
      'at the password of this order',
      [
        [1, 'worldfirst/home', balance('9.00')],
        [2, '1688/cashier', total('8.00')],
        [3, 'alipay/password'],
      ],
      10,
      { state: 'ready' },
    ],
  ])('%s', (_, looks, minute, expected) => expect(assess(looks, minute)).toMatchObject(expected));

  test('more money never makes it worse, and ready means that it covers the order and the fee', () => {
    const amount = fc.tuple(fc.nat(9999), fc.nat(99)).map(([yuan, fen]) => `${yuan}.${String(fen).padStart(2, '0')}`);
    fc.assert(
      fc.property(amount, amount, amount, (one, other, price) => {
        const [less, more] = compare(one, other) <= 0 ? [one, other] : [other, one];
        const of = (have: string) =>
          assess([
            [1, 'worldfirst/home', balance(have)],
            [2, '1688/cashier', total(price)],
          ]);
        if (of(less).state === 'ready') expect(of(more).state).toBe('ready');
        const verdict = of(more);
        if (verdict.state === 'ready') expect(compare(more, price)).toBeGreaterThanOrEqual(0);
        if (verdict.state === 'short') expect(of(verdict.needed).state).toBe('ready');
      }),
    );
  });
});
