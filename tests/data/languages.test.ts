import { describe, expect, test } from 'vitest';
import { type Entry, entriesOf, expectNone, find, languages, read } from './read-words';
import { NAMES, SAME_WORDS } from './same-words';
import { LIMITS, widthOf } from './text-limits';

/** How each script is told; a language that is written in Latin letters is told by not being English. */
const SCRIPTS: Record<string, [name: string, sign: RegExp]> = {
  Arab: ['Arabic', /\p{Script=Arabic}/u],
  Cyrl: ['Cyrillic', /\p{Script=Cyrillic}/u],
  Deva: ['Devanagari', /\p{Script=Devanagari}/u],
  Hans: ['Chinese', /\p{Script=Han}/u],
  Hant: ['Chinese', /\p{Script=Han}/u],
  Hebr: ['Hebrew', /\p{Script=Hebrew}/u],
  Jpan: ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  Kore: ['Korean', /\p{Script=Hangul}/u],
  Thai: ['Thai', /\p{Script=Thai}/u],
};
/** Lines of a phone's screen and names of its menus are copied as the app writes them. */
const COPIED = /^steps\.json:[^.]+\.phone\.|^ui\.json:(app\.name|sites\.)/;

const english = new Map(entriesOf('en').map(({ at, value }) => [at, value]));

/** What of a text there is to translate: neither Chinese labels nor values nor names. */
const ownWords = (text: string) =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(/\[\[.*?\]\]|\{\{.*?\}\}/g, ' ')).match(/\p{L}{2,}/gu) ?? [];

/** What shows that a text was not translated, or is too long for its place. */
function textFaults(language: string, { at, value }: Entry): string[] {
  if (typeof value !== 'string') return [];
  const faults = LIMITS.filter((limit) => limit.at.test(at) && widthOf(value) > limit.most).map(
    ({ what, most, why }) => `is ${widthOf(value)} wide, and ${what} may be ${most}, or ${why}: say it shorter`,
  );
  const [name, sign] = SCRIPTS[new Intl.Locale(language).maximize().script ?? ''] ?? [];
  const toSay = COPIED.test(at) ? [] : ownWords(value);
  // Chips are Chinese whatever the language is.
  if (sign && toSay.length > 0 && !sign.test(value.replace(/\[\[.*?\]\]/g, ''))) faults.push(`holds no ${name} sign, translate "${value}"`);
  else if (!sign && toSay.length > 0 && language !== 'en' && value === english.get(at) && !SAME_WORDS[language]?.includes(value))
    faults.push(`is English as it stands, translate "${value}", or add it to SAME_WORDS in tests/data/same-words.ts`);
  return faults.map((fault) => `locales/${language}/${at} ${fault}`);
}

test.each(languages)('locales/%s is in its own language, and fits', (language) => {
  expectNone(entriesOf(language).flatMap((entry) => textFaults(language, entry)));
});

test.each(languages)('what the browser shows of locales/%s is in its own language, and fits', (language) => {
  const path = `public/_locales/${language.replaceAll('-', '_')}/messages.json`;
  if (find(path).length === 0) return expectNone([`${path} is missing, translate public/_locales/en/messages.json`]);
  const messages = read(path) as Record<string, { message: string }>;
  const model = read('public/_locales/en/messages.json') as typeof messages;
  const faults = Object.entries(messages).flatMap(([key, { message }]) => {
    const [name, sign] = SCRIPTS[new Intl.Locale(language).maximize().script ?? ''] ?? [];
    const most = key === 'extDesc' ? 132 : key === 'extName' ? 45 : 60;
    return [
      ...([...message].length > most ? [`has ${[...message].length} characters, stores and toolbars take ${most}`] : []),
      ...(sign && ownWords(message).length > 0 && !sign.test(message) ? [`holds no ${name} sign, translate "${message}"`] : []),
      ...(!sign && language !== 'en' && ownWords(message).length > 0 && message === model[key]?.message
        ? [`is English, translate it`]
        : []),
    ].map((fault) => `${path}: ${key} ${fault}`);
  });
  expectNone(faults);
});

describe('a text that was forgotten is found', () => {
  const title = { at: 'steps.json:pay/pay.title', value: 'Pay the order' };
  test.each(['th', 'ar', 'ru', 'ko', 'ja', 'zh-CN', 'de', 'fr', 'vi', 'id', 'ms', 'es', 'pt-BR'])('%s', (language) => {
    expect(textFaults(language, title).join()).toMatch(/translate "Pay the order"/);
  });
  test.each([
    ['th', 'ชำระเงิน'],
    ['ar', 'ادفع الطلب'],
    ['ru', 'Оплатите заказ'],
    ['ko', '주문 결제'],
    ['ja', '注文を支払う'],
    ['zh-CN', '付款'],
    ['de', 'Die Bestellung bezahlen'],
    ['vi', 'Thanh toán đơn hàng'],
  ])('%s translated', (language, value) => {
    expect(textFaults(language, { ...title, value })).toEqual([]);
  });
  test('a name alone is no fault, nor is a line of the phone', () => {
    expect(textFaults('th', { at: 'pages.json:worldfirst/world-pay', value: 'World\u00a0Pay' })).toEqual([]);
    expect(textFaults('th', { at: 'steps.json:alipay/install.phone.lines.0', value: 'App store' })).toEqual([]);
    expect(textFaults('de', { at: 'terms.json:status.meaning', value: 'Status' })).toEqual([]);
  });
  test('a title that is too long, in letters and in signs', () => {
    const long = (value: string) => textFaults('en', { ...title, value }).join();
    expect(long('a'.repeat(61))).toMatch(/steps\.json:pay\/pay\.title is 61 wide, and a title may be 60/);
    expect(textFaults('zh-CN', { ...title, value: '付'.repeat(31) }).join()).toMatch(/is 62 wide/);
    expect(widthOf('ชำระเงิน')).toBe(7);
  });
});
