import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../utils/core/find-amounts';
import { tidyText } from '../../utils/core/fold-text';
import { isWhole } from '../../utils/core/is-whole';
import currencies from '../../utils/guidebook/currencies.json';

/**
 * Strings by the page or the locale that shows them, and what must be read: amount and currency, ¥ where only that sign stands there, ? where
 * nothing does; a line without any amount has "-". Those of locales are what the browsers' own Intl writes.
 */
const ROWS = readFileSync(path.join(import.meta.dirname, 'money-strings.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [place: string, text: string, wanted: string]);

const unescaped = (text: string) => text.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
const read = (text: string) => findAmounts(tidyText(text), currencies);
const say = (text: string) =>
  read(text)
    .map(({ amount, currency, yen }) => `${amount} ${currency ?? (yen ? '¥' : '?')}`)
    .join('; ') || '-';

test('there are enough of them, on pages and in locales', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(600);
  expect(new Set(ROWS.map(([place]) => place)).size).toBeGreaterThanOrEqual(28);
});

test.each(ROWS)('%s: %s', (_, text, wanted) => expect(say(unescaped(text))).toBe(wanted));

const CODES = Object.keys(currencies) as (keyof typeof currencies)[];
const LOCALES = [...new Set(ROWS.map(([place]) => place).filter((place) => !place.includes('/')))];
const money = fc.tuple(fc.constantFrom(...CODES), fc.nat(999_999_999), fc.nat(99)).map(([currency, whole, cents]) => ({
  currency,
  amount: isWhole(currency) ? `${whole}` : `${whole}.${String(cents).padStart(2, '0')}`,
}));
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('what is written reads back as it was', () => {
  test('in every currency, as each locale writes it', () => {
    fc.assert(
      fc.property(money, fc.constantFrom(...LOCALES), fc.boolean(), ({ currency, amount }, locale, useGrouping) => {
        const digits = isWhole(currency) ? 0 : 2;
        const style = { style: 'currency', currency, currencyDisplay: 'code', numberingSystem: 'latn', useGrouping } as const;
        const text = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
          amount as Intl.StringNumericLiteral,
        );
        expect(read(text)).toMatchObject([{ amount, currency }]);
      }),
      { numRuns: 1000 },
    );
  });

  test('beside every name of every currency, before and behind, wide or not', () => {
    const style = fc.constantFrom(
      (amount: string, name: string) => `${name} ${amount}`,
      (amount: string, name: string) => `${amount} ${name}`,
      (amount: string, name: string) => (name.endsWith(')') ? `${name}${amount}` : `(${name}) ${amount}`),
      (amount: string, name: string) => `${name}：${amount}`,
    );
    const named = money.chain((one) => fc.record({ one: fc.constant(one), name: fc.constantFrom(...currencies[one.currency]) }));
    fc.assert(
      fc.property(named, style, fc.boolean(), ({ one: { currency, amount }, name }, write, isWide) => {
        const text = write(amount, name);
        expect(read(isWide ? wide(text) : text)).toMatchObject([{ amount, currency }]);
      }),
      { numRuns: 1000 },
    );
  });

  test('counted in 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), fc.constantFrom('万', '亿'), (many, rest, unit) => {
        const tail = rest === 0 ? '' : String(rest);
        const value = BigInt(many) * (unit === '万' ? 10_000n : 100_000_000n) + BigInt(rest);
        expect(read(`${many}${unit}${tail}元`)).toMatchObject([{ amount: String(value), currency: 'CNY' }]);
      }),
    );
  });
});

test('no string yields an amount with a guessed currency: one of its names stands in the text', () => {
  const word = fc.oneof(
    fc.constantFrom('¥', '$', '元', '万', '澳门元', 'NT$', 'kr', 'AED', '₹', '/', '-', '*', ' ', ' ', '件', '合计：', '(', ')', 'k'),
    fc.constantFrom(...CODES.flatMap((code) => currencies[code])),
    fc.nat(99_999).map(String),
    fc.constantFrom('1,234.56', '1.234', '1.234,56', '0.5', '****'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const text = words.join('');
      for (const { currency } of read(text)) {
        if (currency === null) continue;
        const names: readonly string[] = currencies[currency as keyof typeof currencies];
        expect(names.some((name) => tidyText(text).toLowerCase().includes(tidyText(name)))).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
