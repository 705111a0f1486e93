import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, multiplyRoundedUp, subtract } from '../../utils/core/decimal';
import type { Facts } from '../../utils/core/fact';
import { homeCurrency } from '../../utils/core/home-currency';
import { isWhole } from '../../utils/core/is-whole';
import { approximately, toConvert } from '../../utils/core/to-convert';
import { MINUTE, NOON } from './journey';
import { see } from './see';

const CONVERT = 'worldfirst/convert';
const rate = (from: string, to: string, value: string): Facts => ({ fxRate: { from, to, rate: value } });
const NOW = NOON + 10 * MINUTE;

describe('how much to convert', () => {
  test('rounded up to a cent, with the rate and when it was read', () => {
    const state = see([[1, CONVERT, { ...rate('SGD', 'CNH', '5.3312'), balances: { SGD: '1000.00' } }]]);
    expect(toConvert(state, '5544.00', 'SGD', NOW)).toMatchObject({
      currency: 'SGD',
      amount: '1039.92',
      covered: false,
      rate: { at: NOON + MINUTE },
    });
    expect(toConvert(state, '100.00', 'SGD', NOW)).toMatchObject({ amount: '18.76', covered: true });
    expect(toConvert(state, '100.00', 'USD', NOW)).toBeNull();
    expect(toConvert(state, '0.00', 'SGD', NOW)).toBeNull();
  });

  test('by the rate of the other direction too, the newer of both; each pair keeps its own', () => {
    const state = see([
      [1, CONVERT, rate('CNH', 'SGD', '0.18757')],
      [2, CONVERT, rate('USD', 'CNH', '7.1')],
    ]);
    expect(toConvert(state, '100.00', 'SGD', NOW)).toMatchObject({ amount: '18.76' });
    expect(toConvert(state, '71.00', 'USD', NOW)).toMatchObject({ amount: '10.00' });
    expect(toConvert(see([[3, CONVERT, rate('SGD', 'CNH', '5')]], state), '100.00', 'SGD', NOW)).toMatchObject({ amount: '20.00' });
  });

  test('in whole coins where there are no cents', () => {
    expect(toConvert(see([[1, CONVERT, rate('CNH', 'JPY', '20.83')]]), '100.01', 'JPY', NOW)).toMatchObject({ amount: '2084' });
  });

  test.each(['0', '0.00', '-5.3', '53312', '0.0053', '25'])('a rate of %s is not known', (value) => {
    expect(toConvert(see([[1, CONVERT, rate('SGD', 'CNH', value)]]), '100.00', 'SGD', NOW)).toBeNull();
  });

  test('nor one from the future', () => {
    expect(toConvert(see([[60, CONVERT, rate('SGD', 'CNH', '5.3312')]]), '100.00', 'SGD', NOW)).toBeNull();
  });

  test('what is converted always covers what is missing, and a coin less would not', () => {
    const money = fc.tuple(fc.nat(999_999), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`);
    const usual = fc.constantFrom(['SGD', 53_312], ['USD', 71_234], ['EUR', 79_001], ['JPY', 483], ['GBP', 91_999]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(money, usual, fc.nat(99), (missing, [from, base], more) => {
        const value = `${Math.floor(base / 10_000)}.${String((base % 10_000) + (more % 10)).padStart(4, '0')}`;
        const converted = toConvert(see([[1, CONVERT, rate(from, 'CNH', value)]]), missing, from, NOW);
        expect(converted).not.toBeNull();
        const worth = (amount: string) => multiplyRoundedUp(amount, value, 12);
        const amount = converted?.amount ?? '0';
        expect(compare(worth(amount), missing)).toBeGreaterThanOrEqual(0);
        expect(compare(worth(subtract(amount, isWhole(from) ? '1' : '0.01')), missing)).toBeLessThan(0);
        expect(add(amount, '0')).toBe(amount);
      }),
    );
  });

  test('about what an order costs at home', () => {
    const state = see([[1, CONVERT, rate('SGD', 'CNH', '5.3312')]]);
    expect(approximately(state, { currency: 'CNY', amount: '5544.00' }, 'SGD', NOW)).toMatchObject({ currency: 'SGD', amount: '1039.92' });
    expect(approximately(state, { currency: 'USD', amount: '5544.00' }, 'SGD', NOW)).toBeNull();
    expect(approximately(state, { currency: 'CNY', amount: '5544.00' }, 'MYR', NOW)).toBeNull();
    expect([homeCurrency('SG'), homeCurrency('DE'), homeCurrency('BR'), homeCurrency(undefined)]).toEqual(['SGD', 'EUR', null, null]);
  });
});
