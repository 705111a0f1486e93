import { describe, expect, test } from 'vitest';
import { LookUpReply } from '../../utils/core/message';
import { readLookUp } from '../../utils/core/read-push';
import { answer } from '../../utils/platform/answer';
import { answerLookUp } from '../../utils/platform/answer-look-up';
import { openDictionary } from '../../utils/platform/dictionary';
import { type Guidebook, loadGuidebook } from '../../utils/platform/guidebook';
import { home } from './ask';
import { memoryStage } from './memory-stage';
import { smallDictionary, smallFiles } from './small-dictionary';

const none = { ...loadGuidebook(), terms: {} };
const ask = async (run: string, dictionary = smallDictionary(), guidebook: Guidebook = none) =>
  (await answerLookUp({ dictionary, guidebook }, run))?.parts ?? null;

describe('the look-up', () => {
  test('says what each word means, in the form of its schema', async () => {
    const world = memoryStage();
    const reply = await answer(world.stage, { ...home, message: { type: 'look-up', run: '女装 不锈钢!' } });
    expect(reply).toEqual({
      parts: [
        { from: 0, to: 2, zh: '女装', pinyin: 'nǚ zhuāng', english: ['Women’s clothing', "women's clothes"] },
        { from: 3, to: 6, zh: '不锈钢', pinyin: 'bù xiù gāng', english: ['Stainless steel'] },
      ],
    });
    expect(LookUpReply.parse(reply)).toEqual(reply);
    expect(readLookUp(reply)).toEqual(reply);
    expect(world.copies[0].writes + world.copies[1].writes).toBe(0);
    expect(world.sent).toEqual([]);
  });

  test('finds traditional words, also where their first character is another in China', async () => {
    expect(await ask('女裝')).toMatchObject([{ zh: '女裝', english: ["women's clothes"] }]);
    expect(await ask('後天')).toMatchObject([{ zh: '後天', english: ['the day after tomorrow'] }]);
    expect((await ask('後'))?.[0]?.english).toEqual(['back; behind; rear', 'afterwards; after; later']);
  });

  test('knows the glossary’s words, which no dictionary has', async () => {
    const ours = (run: string) => ask(run, smallDictionary(), loadGuidebook());
    expect(await ours('一件代发')).toMatchObject([{ zh: '一件代发', pinyin: 'yī jiàn dài fā' }]);
    expect((await ours('棉'))?.[0]?.english).toContain('generic term for cotton or kapok');
  });

  test('the common reading comes first, names and references last', async () => {
    expect(await ask('长')).toMatchObject([{ pinyin: 'cháng / zhǎng', english: ['long', 'chief; head', 'to grow'] }]);
    expect((await ask('单'))?.[0]?.english).toEqual(['bill; list', 'see also 单子 (dān zi)', 'surname Shan']);
  });

  test('at most four meanings and 160 characters', async () => {
    expect((await ask('装'))?.[0]?.english).toHaveLength(4);
    const long = (letter: string) => `${letter.repeat(50)} (${'aside '.repeat(20)}) ${letter.repeat(50)} end`;
    const { read } = smallFiles([{ simplified: '长', traditional: '長', pinyin: 'chang2', english: ['a', 'b', 'c', 'd', 'e'].map(long) }]);
    const english = (await ask('长', openDictionary(read)))?.[0]?.english ?? [];
    expect(english.length).toBeGreaterThan(0);
    expect(english.join('').length).toBeLessThanOrEqual(160);
  });

  test('a word nobody knows has no meaning; a run without Chinese no answer', async () => {
    expect(await ask('鱻')).toEqual([{ from: 0, to: 1, zh: '鱻', english: [] }]);
    expect(await ask('hello 123 😀')).toBeNull();
  });

  test('nothing is read before it is asked for, and each file once', async () => {
    const { asked, read } = smallFiles();
    const dictionary = openDictionary(read);
    expect(asked).toEqual([]);
    await ask('女装', dictionary);
    const first = asked.length;
    await ask('女装', dictionary);
    expect(asked).toHaveLength(first);
    expect(first).toBeLessThan(6);
  });

  test('missing, broken and unreadable files are an empty answer, and are asked for again', async () => {
    let state: 'missing' | 'broken' | 'throws' | 'good' = 'missing';
    const files = smallFiles();
    const dictionary = openDictionary(async (path) => {
      if (state === 'throws') throw new Error('the disk');
      if (state === 'broken') return 'no\ttabs\n\n\t\t\t\n女装\t\u0000';
      return state === 'good' ? files.read(path) : null;
    });
    for (state of ['missing', 'throws'] as const) expect((await ask('女装', dictionary))?.map(({ english }) => english)).toEqual([[], []]);
    state = 'good';
    expect(await ask('女装', dictionary)).toMatchObject([{ english: ["women's clothes"] }]);
    state = 'broken';
    expect((await ask('不锈钢', dictionary))?.length).toBe(3);
  });

  test.each([null, undefined, 1, 'x', {}, { parts: 1 }, { parts: [null] }, { parts: [{ from: 0, to: 1, zh: '女', english: [1] }] }])(
    'a frame takes no other answer: %j',
    (reply) => expect(readLookUp(reply)).toBeNull(),
  );
});
