import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/node24.js';
import { checkChapter, readStartOptions } from '../../scripts/start-options';

const read = (...args: string[]) => readStartOptions(ROOT, args);

describe('npm start', () => {
  test('by itself walks everything, in English, for a buyer in Singapore who had Alipay Business', () => {
    expect(read()).toEqual({
      languages: ['en'],
      buyer: { country: 'SG', alipayBusiness: true },
      chapter: undefined,
      keepOpen: undefined,
    });
  });

  test('takes several languages, a country in small letters, a route and a chapter', () => {
    expect(read('--lang', 'en,zh-CN, ar-XB,en', '--country', 'my', '--route', 'card', '--chapter', 'pay')).toMatchObject({
      languages: ['en', 'zh-CN', 'ar-XB'],
      buyer: { country: 'MY', route: 'card' },
      chapter: 'pay',
    });
  });

  test.each([
    [['--lang', 'en,tlh'], /no words in "tlh"\. There is: .*en, .*zh-CN/],
    [['--lang', ','], /names no language\. There is: .*en/],
    [['--country', 'Singapore'], /"Singapore" is no country code\. Write two letters/],
    [['--country', 'XQ'], /"XQ" is no country code/],
    [['--route', 'paypal'], /no route "paypal"\. There is: world-pay, payments, card/],
    [['--speed', '3'], /--speed.*There is: --lang/],
    [['--lang'], /--lang.*There is: --lang/],
  ])('%j is refused in words that help', (args, words) => {
    expect(() => read(...args)).toThrow(words);
  });

  test('a chapter that this buyer does not have is refused with those there are', () => {
    expect(() => checkChapter('gifts', ['order', 'order', 'pay'])).toThrow(/no chapter "gifts"\. There is: order, pay\./);
    checkChapter('pay', ['order', 'pay']);
    checkChapter(undefined, []);
  });
});
