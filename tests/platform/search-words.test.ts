import { expect, test } from 'vitest';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { createSearch } from '../../utils/platform/search-words';
import { smallFiles } from './small-dictionary';

async function search(typed: string, signal = new AbortController().signal) {
  const { read, asked } = smallFiles();
  const rows = await createSearch(loadGuidebook(), read)(typed, await openLocale('en'), signal);
  return { rows, asked };
}

test('glossary and dictionary together, the glossary first', async () => {
  const { rows } = await search('cotton');
  expect(rows?.slice(0, 2)).toEqual([
    { zh: '棉', pinyin: 'mián', meaning: 'Cotton', from: 'glossary' },
    { zh: '棉花', pinyin: 'mián hua', meaning: 'cotton', from: 'dictionary' },
  ]);
});

test('pinyin and neighbours of a word are no hit, plurals are', async () => {
  expect((await search('zhuang')).rows).toEqual([]);
  expect((await search('long sleeve')).rows?.map(({ zh }) => zh)).toContain('长袖');
});

test('Chinese is explained, word by word', async () => {
  const { rows } = await search('長袖 T恤 鱻');
  expect(rows?.map(({ zh, pinyin }) => [zh, pinyin])).toEqual([
    ['長袖', 'cháng xiù'],
    ['T恤', 'T xù'],
  ]);
});

test('nothing is read for nothing, for one letter, or for another script', async () => {
  for (const typed of ['', '?!', 'e', 'хлопок']) expect((await search(typed)).asked).toEqual([]);
});

test('a search given up answers nothing', async () => {
  expect((await search('cotton', AbortSignal.abort())).rows).toBeNull();
});

test('files that cannot be read leave the glossary', async () => {
  const broken = createSearch(loadGuidebook(), async () => Promise.reject(new Error('the disk')));
  const rows = await broken('cotton', await openLocale('en'), new AbortController().signal);
  expect(rows?.[0]).toMatchObject({ zh: '棉', from: 'glossary' });
});
