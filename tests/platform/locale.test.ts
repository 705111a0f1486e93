import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages, nativeName, nearestLanguage, openLocale } from '../../utils/platform/locale';
import { makePseudo, PSEUDO_LANGUAGES } from '../../utils/platform/pseudo-locale';

const ALL = ['ar', 'de', 'en', 'es', 'fr', 'id', 'ja', 'ko', 'ms', 'pt-BR', 'ru', 'th', 'vi', 'zh-CN'];

afterEach(() => vi.unstubAllEnvs());

describe('the nearest language', () => {
  test.each([
    ['en', 'en'],
    ['en-SG', 'en'],
    ['EN-us', 'en'],
    ['th-TH', 'th'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['zh-Hans-MY', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh-Hant', 'zh-CN'],
    ['zh-HK', 'zh-CN'],
    ['in', 'id'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['sw', 'en'],
    ['', 'en'],
    ['not a language', 'en'],
    ['en-XA', 'en'],
    ['ar-XB', 'ar'],
  ])('of %s is %s', (wanted, nearest) => expect(nearestLanguage(wanted, ALL)).toBe(nearest));

  test.each([
    ['pt', ['en', 'pt-BR', 'pt-PT'], 'pt-BR'],
    ['pt-PT', ['en', 'pt-BR', 'pt-PT'], 'pt-PT'],
    ['pt-AO', ['en', 'pt', 'pt-BR'], 'pt'],
    ['zh-HK', ['en', 'zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh', ['en', 'zh-TW', 'zh-CN'], 'zh-CN'],
  ])('of %s among %j is %s', (wanted, have, nearest) => expect(nearestLanguage(wanted, have)).toBe(nearest));
});

test.each([
  ['en', 'English'],
  ['zh-CN', '简体中文'],
  ['ms', 'Bahasa Melayu'],
  ['th', 'ไทย'],
  ['vi', 'Tiếng Việt'],
  ['id', 'Bahasa Indonesia'],
  ['ko', '한국어'],
  ['ja', '日本語'],
  ['es', 'Español'],
  ['pt-BR', 'Português (Brasil)'],
  ['ru', 'Русский'],
  ['ar', 'العربية'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
])('%s calls itself %s', (language, name) => expect(nativeName(language)).toBe(name));

describe('a language made for the tests', () => {
  test('has accents, brackets at both ends and is about two fifths longer', () => {
    const long = makePseudo('Put the goods in the cart', 'en-XA');
    expect(long).toMatch(/^⟦.*⟧$/);
    expect(long).not.toMatch(/[a-z]/i);
    expect(long.length / 'Put the goods in the cart'.length).toBeGreaterThan(1.3);
    expect(long.length / 'Put the goods in the cart'.length).toBeLessThan(1.8);
  });

  test('or runs from right to left, word by word', () => {
    expect(makePseudo('Make small', 'ar-XB')).toBe('\u202eMake\u202c \u202esmall\u202c');
  });

  test.each(PSEUDO_LANGUAGES)('%s leaves labels, values, numbers and keys alone', (language) => {
    const part = { days_one: '{{count}} day of [[词 a]] here', list: ['a'], current: 2, empty: '' };
    const made = makePseudo(part, language);
    expect(Object.keys(made)).toEqual(Object.keys(part));
    expect(made).toMatchObject({ current: 2, empty: '' });
    expect(made.days_one).toContain('{{count}}');
    expect(made.days_one).toContain('[[词 a]]');
  });

  test('is there in a build for the tests, by name and in no list', async () => {
    vi.stubEnv('MODE', 'e2e');
    expect(languages).not.toContain('en-XA');
    const [wide, turned] = await Promise.all(PSEUDO_LANGUAGES.map(openLocale));
    expect(wide).toMatchObject({ language: 'en-XA', dir: 'ltr' });
    expect(turned).toMatchObject({ language: 'ar-XB', dir: 'rtl' });
    expect(wide?.text('ui:overlay.back')).toMatch(/^⟦/);
    // However its relatives count, it has English's forms.
    expect(turned?.text('ui:time.days', { count: 3 })).toContain('\u202edays\u202c');
  });
});
