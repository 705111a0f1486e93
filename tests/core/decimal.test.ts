import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, percentRoundedUp, subtract } from '../../utils/core/decimal';

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.stringMatching(/^(\.\d{1,8})?$/))
  .map(([minus, whole, rest]) => `${minus ? '-' : ''}${whole}${rest}`);
const amount = fc.tuple(fc.nat(9_999_999), fc.nat(99)).map(([yuan, fen]) => `${yuan}.${String(fen).padStart(2, '0')}`);

describe('exact decimals', () => {
  test.each([
    ['0.1', '0.2', '0.3'],
    ['1234.56', '0', '1234.56'],
    ['-0.05', '0.04', '-0.01'],
    ['999999999999999', '0.00000001', '999999999999999.00000001'],
    ['1', '-1.00', '0.00'],
  ])('%s + %s = %s', (a, b, sum) => expect(add(a, b)).toBe(sum));

  test.each([
    ['100.00', '0.6', '0.60'],
    ['100.01', '0.6', '0.61'],
    ['0.01', '0.6', '0.01'],
    ['1234.56', '0.6', '7.41'],
    ['0.00', '0.6', '0.00'],
    ['12', '5', '0.60'],
    ['12', '0', '0.00'],
    ['-1.00', '0.6', '0.00'],
  ])('%s × %s %% rounded up = %s', (of, percent, expected) => expect(compare(percentRoundedUp(of, percent), expected)).toBe(0));

  test('laws', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(compare(add(a, b), add(b, a))).toBe(0);
        expect(compare(add(add(a, b), c), add(a, add(b, c)))).toBe(0);
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) || 0);
        expect(Math.sign(compare(add(a, c), add(b, c)))).toBe(Math.sign(compare(a, b)));
      }),
    );
  });

  test('a fee rounded up is never too small, and too large by less than a cent', () => {
    fc.assert(
      fc.property(amount, (of) => {
        const hundredfold = Array.from({ length: 1000 }, () => percentRoundedUp(of, '0.6')).reduce(add);
        const exact = Array.from({ length: 6 }, () => of).reduce(add);
        expect(compare(hundredfold, exact)).toBeGreaterThanOrEqual(0);
        expect(compare(subtract(hundredfold, exact), '10.00')).toBeLessThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
