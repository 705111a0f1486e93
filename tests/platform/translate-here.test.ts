import { expect, test } from 'vitest';
import { translatorHere } from '../../entrypoints/words-more/translate-here';

const fake = (state: string, fails = false) => ({
  Translator: {
    availability: async () => state,
    create: async ({ targetLanguage }: { targetLanguage: string }) => ({
      translate: async (text: string) => (fails ? Promise.reject(new Error('no')) : `${targetLanguage}: ${text}`),
    }),
  },
});

test('a sentence is translated on the device, where the browser has what it needs', async () => {
  expect(await (await translatorHere('pt-BR', fake('available')))?.('你好')).toBe('pt: 你好');
  expect(await (await translatorHere('de', fake('available', true)))?.('你好')).toBeNull();
});

test.each([
  ['a browser without a translator', 'de', {}],
  ['one that would have to load it first', 'de', fake('downloadable')],
  ['a reader of Chinese', 'zh-CN', fake('available')],
  ['one that refuses to say', 'de', { Translator: { ...fake('').Translator, availability: () => Promise.reject(new Error()) } }],
])('not for %s', async (_, language, world) => expect(await translatorHere(language, world)).toBeNull());
