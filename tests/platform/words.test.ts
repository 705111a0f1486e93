import { describe, expect, test } from 'vitest';
import type { WordsData } from '../../utils/core/words-data';
import { answer } from '../../utils/platform/answer';
import { answerKey } from '../../utils/platform/answer-key';
import { openLocale } from '../../utils/platform/locale';
import { makeWords } from '../../utils/platform/make-words';
import { fromPopup, home, stateOf } from './ask';
import { memoryStage } from './memory-stage';

const shop = { ...home, host: 'shop99.1688.com' };
const frame = { ...shop, frame: 4 };
type World = ReturnType<typeof memoryStage>;
const arrive = ({ stage }: World, at = shop) => answer(stage, { ...at, message: { type: 'visit', words: true, plain: true } });
/** What is told to everybody after a command is not waited for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the words of a frame', () => {
  test('are brought to a page that the guide does not know, without the overlay', async () => {
    const world = memoryStage();
    expect(await arrive(world)).toEqual({ ok: true });
    expect(world.injected).toEqual([]);
    expect(world.words.map(({ frame, level }) => [frame, level])).toEqual([['1/0', 'hover']]);
    const { lang, words, ui } = JSON.parse(world.words[0]?.json ?? '') as WordsData;
    expect(lang).toBe('en');
    expect(words.find(({ zh }) => zh.includes('一件代发'))).toMatchObject({ meaning: 'Dropship single items', press: { kind: 'safe' } });
    expect(ui.glossary).toBe('1688 Guidebook glossary');
  });

  test('come with the overlay on a page of ours, and only once', async () => {
    const world = memoryStage();
    await answer(world.stage, { ...home, message: { type: 'visit', words: true } });
    await answer(world.stage, { ...home, message: { type: 'visit' } });
    expect([world.injected.length, world.words.length]).toEqual([2, 1]);
  });

  test('stay away where the buyer wants none, and come when the site is switched on again', async () => {
    const world = memoryStage();
    await fromPopup(world, { id: 'aaaaaaaa', kind: 'site', site: '1688', on: false });
    expect(await arrive(world)).toEqual({ ok: false });
    expect(world.words).toEqual([]);
    await fromPopup(world, { id: 'bbbbbbbb', kind: 'site', site: '1688', on: true });
    await settled();
    expect([world.words.length, world.injected.length]).toEqual([1, 0]);
  });

  test('are told how loud they are, and brought where nobody hears it', async () => {
    const world = memoryStage();
    await arrive(world);
    await arrive(world, frame);
    world.gone.add('1/4');
    await fromPopup(world, { id: 'aaaaaaaa', kind: 'word-level', site: '1688', level: 'badges' });
    await settled();
    expect(world.sent).toContainEqual(expect.objectContaining({ message: { type: 'words', level: 'badges' } }));
    expect(world.words.slice(2).map(({ frame, level }) => [frame, level])).toEqual([['1/4', 'badges']]);
  });

  test('are remembered of the newest frames only: frames do not say when they go', async () => {
    const world = memoryStage();
    for (let id = 0; id < 60; id += 1) {
      world.clock.now += 1;
      await arrive(world, { ...shop, frame: id });
    }
    const frames = Object.keys(await world.stage.sessions.read(1)).map(Number);
    expect([frames.length, Math.min(...frames)]).toEqual([40, 20]);
  });

  test('are brought anew in the language that was chosen', async () => {
    const world = memoryStage();
    await arrive(world);
    await fromPopup(world, { id: 'aaaaaaaa', kind: 'language', language: 'de' });
    await settled();
    expect((JSON.parse(world.words.at(-1)?.json ?? '') as WordsData).lang).toBe('de');
  });

  test('are made once for each language', async () => {
    const { guidebook } = memoryStage().stage;
    const locale = await openLocale('fr');
    expect(makeWords(guidebook, locale)).toBe(makeWords(guidebook, locale));
  });
});

describe('a command key', () => {
  test('is told to every frame of the tab', async () => {
    const world = memoryStage();
    await arrive(world);
    await arrive(world, frame);
    await answerKey(world.stage, 'explain-word', 1);
    const told = world.sent.filter(({ message }) => message.type === 'word');
    expect(told.map(({ message }) => message)).toEqual([
      { type: 'word', deed: 'explain' },
      { type: 'word', deed: 'explain' },
    ]);
  });

  test('that silences words changes the site they are on, and back', async () => {
    const world = memoryStage();
    await arrive(world);
    await answerKey(world.stage, 'silence-words', 1);
    expect((await stateOf(world)).choices.wordLevels).toEqual({ '1688': 'request' });
    await answerKey(world.stage, 'silence-words', 1);
    expect((await stateOf(world)).choices.wordLevels).toEqual({ '1688': 'hover' });
  });

  test('of another name, or over a tab without us, does nothing', async () => {
    const world = memoryStage();
    await answerKey(world.stage, 'silence-words', 7);
    await arrive(world);
    for (const name of ['__proto__', 'constructor', 'no-such-key']) await answerKey(world.stage, name, 1);
    expect(world.sent).toEqual([]);
    expect((await stateOf(world)).choices.wordLevels).toBeUndefined();
  });
});
