import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../utils/core/brief';
import type { Command } from '../../utils/core/command';
import { answer } from '../../utils/platform/answer';
import { mirrorAlarms, stepOfAlarm } from '../../utils/platform/reminders';
import { MINUTE, NOON } from '../core/journey';
import { frameOf, fromSite, observe, stateOf } from './ask';
import { memoryStage } from './memory-stage';

const { alarms } = vi.hoisted(() => ({ alarms: new Map<string, number>() }));
vi.mock('../../utils/platform/browser', () => ({
  browser: {
    alarms: {
      getAll: async () => [...alarms].map(([name, scheduledTime]) => ({ name, scheduledTime })),
      clear: async (name: string) => alarms.delete(name),
      create: (name: string, { when }: { when: number }) => alarms.set(name, when),
    },
  },
}));

const REVIEW = 'worldfirst/review';
const reminder = (due: number, step = REVIEW) => ({ step, due, asked: NOON });

describe('mirrorAlarms', () => {
  beforeEach(() => alarms.clear());

  test('one alarm for each reminder to come, and none when there is none', async () => {
    await mirrorAlarms([reminder(NOON + MINUTE), reminder(NOON + 5, 'alipay/identity')], NOON);
    expect([...alarms]).toEqual([
      [`remind:${REVIEW}`, NOON + MINUTE],
      ['remind:alipay/identity', NOON + 5],
    ]);
    await mirrorAlarms([], NOON);
    expect(alarms.size).toBe(0);
  });

  test('follows a reminder that was put off, and one that was given up', async () => {
    await mirrorAlarms([reminder(NOON + MINUTE)], NOON);
    await mirrorAlarms([reminder(NOON + 9 * MINUTE)], NOON);
    expect(alarms.get(`remind:${REVIEW}`)).toBe(NOON + 9 * MINUTE);
  });

  test('what is due rings no more, but an alarm about to ring is left alone', async () => {
    await mirrorAlarms([reminder(NOON - 1)], NOON);
    expect(alarms.size).toBe(0);
    await mirrorAlarms([reminder(NOON + 1)], NOON);
    await mirrorAlarms([reminder(NOON + 1)], NOON + 2);
    expect(alarms.size).toBe(1);
  });

  test('an alarm tells its step, another one none', () => {
    expect(stepOfAlarm(`remind:${REVIEW}`)).toBe(REVIEW);
    expect(stepOfAlarm('wxt:reload')).toBeNull();
  });
});

describe('the card of a waiting step', () => {
  const portal = frameOf('portal.worldfirst.com');
  const cardOf = async (world: ReturnType<typeof memoryStage>, step: string) => {
    await observe(world, portal, 'worldfirst/home');
    return ((await answer(world.stage, { ...portal, message: { type: 'turn', step } })) as Brief).card;
  };
  const remind = (world: ReturnType<typeof memoryStage>, minutes: number) => {
    const command: Command = { id: `command-${minutes}`, kind: 'remind', step: REVIEW, minutes };
    return fromSite(world, command, portal);
  };

  test('offers to remind after the usual time, says when, and takes it back', async () => {
    const world = memoryStage();
    expect(await cardOf(world, REVIEW)).toMatchObject({ remind: { word: 'Remind me in 1 day', minutes: 1440 } });
    expect(await remind(world, 1440)).toEqual({ ok: true });
    expect((await stateOf(world)).reminders).toEqual({ [REVIEW]: { due: NOON + 1440 * MINUTE, asked: NOON } });
    expect(world.alarms.at(-1)?.reminders).toHaveProperty([REVIEW]);
    const card = await cardOf(world, REVIEW);
    expect(card).toMatchObject({ remind: { word: 'Never mind', minutes: 0 } });
    expect(card?.waitNote).toContain('24');
    await remind(world, 0);
    expect((await stateOf(world)).reminders).toEqual({});
  });

  test('a code has no reminder; it says how long it lives and when the next one can be asked for', async () => {
    const world = memoryStage();
    const form = frameOf('member.1688.com');
    await observe(world, form, '1688/register');
    const { card } = (await answer(world.stage, { ...form, message: { type: 'turn', step: 'account-1688/code' } })) as Brief;
    expect(card?.wait).toBe('Valid for about 15 minutes');
    expect(card?.waitNote).toBe('It can be asked for again after about a minute.');
    expect(card?.remind).toBeUndefined();
  });
});
