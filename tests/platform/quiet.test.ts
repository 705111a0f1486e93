import { describe, expect, test } from 'vitest';
import { answer } from '../../utils/platform/answer';
import { answerKey } from '../../utils/platform/answer-key';
import { frameOf, fromPopup, home, observe, visit } from './ask';
import { memoryStage } from './memory-stage';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('quiet', () => {
  test('one key silences every tab, and nothing is brought anywhere until it is pressed again', async () => {
    const world = memoryStage();
    const alipay = { ...frameOf('b.alipay.com', 2), site: 'alipay' as const };
    const worldfirst = { ...frameOf('portal.worldfirst.com', 3), site: 'worldfirst' as const };
    await fromPopup(world, { id: 'command-1', kind: 'site', site: 'worldfirst', on: false });
    await visit(world);
    await observe(world, home, '1688/home');
    for (const at of [alipay, worldfirst]) await answer(world.stage, { ...at, message: { type: 'visit' } });
    const before = world.injected.length;
    await answerKey(world.stage, 'silence');
    await settled();
    const told = world.sent.filter(({ message }) => message.type === 'off').map(({ tab }) => tab);
    expect(told).toEqual(expect.arrayContaining([1, 2]));
    expect(world.badges.at(-1)?.choices.silent).toBe(true);
    expect(await visit(world)).toEqual({ ok: false });
    expect(await observe(world, home, '1688/home')).toBeNull();
    await fromPopup(world, { id: 'command-2', kind: 'site', site: 'worldfirst', on: true });
    await fromPopup(world, { id: 'command-3', kind: 'word-level', site: '1688', level: 'badges' });
    await settled();
    expect(world.injected.slice(before)).toEqual([]);
    await answerKey(world.stage, 'silence');
    await settled();
    expect(world.injected.slice(before).sort()).toEqual(['1/0', '2/0', '3/0']);
    expect(await observe(world, home, '1688/home')).toMatchObject({ badges: true });
  });

  test('words are as loud as the buyer chose, on this site only', async () => {
    const world = memoryStage();
    await visit(world);
    const at = async (level: 'off' | 'request' | 'hover' | 'badges') => {
      await fromPopup(world, { id: `command-${level}`, kind: 'word-level', site: '1688', level });
      await settled();
      const { message } = world.sent.at(-1) ?? {};
      const asked = await observe(world, home, '1688/home');
      return { terms: (asked?.terms.length ?? 0) > 0, badges: asked?.badges === true, pushed: message?.type, card: asked?.card !== null };
    };
    await observe(world, home, '1688/home');
    expect(await at('badges')).toMatchObject({ terms: true, badges: true, pushed: 'brief', card: true });
    expect(await at('hover')).toMatchObject({ terms: true, badges: false, card: true });
    expect(await at('request')).toMatchObject({ terms: true, badges: false, card: true });
    expect(await at('off')).toMatchObject({ terms: false, badges: false, card: true });
  });
});
