import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedCurrencies } from '../../utils/core/currency-words';
import { findAmounts } from '../../utils/core/find-amounts';
import { parseNumber } from '../../utils/core/read-number';
import currencies from '../../utils/guidebook/currencies.json';

test.each([
  ['¥1,234.56', '1234.56', null, true],
  ['应付总额:¥5732.00', '5732.00', null, true],
  ['5544.00 元', '5544.00', 'CNY', false],
  ['CNY 1,234.56', '1234.56', 'CNY', false],
  ['离岸人民币(CNH)3,000.00', '3000.00', 'CNH', false],
  ['12,345.67 CNH', '12345.67', 'CNH', false],
  ['S$ 10.00', '10.00', 'SGD', false],
  ['US Dollar 1,250.00', '1250.00', 'USD', false],
  ['1.234,56 EUR', '1234.56', 'EUR', false],
  ['1 234,56 EUR', '1234.56', 'EUR', false],
  ['-¥60.00', '-60.00', null, true],
  ['¥0.00', '0.00', null, true],
])('%s is one amount', (text, amount, currency, yen) => {
  expect(findAmounts(text, currencies)).toMatchObject([{ amount, currency, yen }]);
});

test.each(['10万+', '0.4%', '2026-11-23', '14:02', '48小时', '3天'])('%s is no amount', (text) => {
  expect(findAmounts(text, currencies)).toEqual([]);
});

test('a currency is never guessed: a bare number has none', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), (value) =>
      findAmounts(`${value}.50`, currencies).every(({ currency, yen }) => currency === null && !yen),
    ),
  );
});

test('whatever is written with grouping reads back as it was', () => {
  const grouped = (whole: number) => whole.toLocaleString('en-US');
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const part = String(cents).padStart(2, '0');
      expect(parseNumber(`${grouped(whole)}.${part}`)).toBe(`${whole}.${part}`);
      expect(findAmounts(`CNH ${grouped(whole)}.${part}`, currencies)).toMatchObject([{ amount: `${whole}.${part}`, currency: 'CNH' }]);
    }),
  );
});

test('no text whatever throws, and every amount is a plain decimal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { amount } of findAmounts(text, currencies)) expect(amount).toMatch(/^-?\d{1,15}(\.\d{1,8})?$/);
    }),
    { numRuns: 2000 },
  );
});

test('离岸人民币 is CNH alone, not also 人民币', () => {
  expect([...namedCurrencies('离岸人民币 12,345.67', currencies)]).toEqual(['CNH']);
  expect([...namedCurrencies('人民币 1.00 美元 2.00', currencies)].sort()).toEqual(['CNY', 'USD']);
});

test('prices of one piece count only where they are asked for', () => {
  for (const text of ['¥3.80起', '¥3.80 起', '¥3.80/件']) {
    expect(findAmounts(text, currencies), text).toEqual([]);
    expect(findAmounts(text, currencies, true), text).toMatchObject([{ amount: '3.80', yen: true }]);
  }
  expect(findAmounts('¥2起批', currencies, true)).toEqual([]);
});
