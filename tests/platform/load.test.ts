import { expect, test } from 'vitest';
import { answer } from '../../utils/platform/answer';
import { createRateLimit } from '../../utils/platform/rate-limit';
import { isFull } from '../fuzz-runs';
import { frameOf, fromSite, observe, stateOf, visit } from './ask';
import { memoryStage } from './memory-stage';

// Each of the three marks is told to every tab: ten times the tabs are a hundred times the work.
const TABS = isFull ? 1000 : 100;

test('very many tabs at once: each is answered, what was marked is kept, and nothing is left when they close', async () => {
  const world = memoryStage();
  const frames = Array.from({ length: TABS }, (_, at) => frameOf('www.1688.com', at + 1));
  const briefs = await Promise.all(
    frames.map(async (frame) => {
      expect(await visit(world, frame)).toEqual({ ok: true });
      return observe(world, frame, '1688/home');
    }),
  );
  expect(briefs.filter((brief) => brief?.card === undefined)).toEqual([]);
  expect(await world.stage.sessions.tabs()).toHaveLength(TABS);

  const writes = JSON.stringify(world.copies[0].held.record);
  await Promise.all(frames.map((frame) => observe(world, frame, '1688/home')));
  expect(JSON.stringify(world.copies[0].held.record), 'a second look is no news').toBe(writes);

  const steps = ['alipay/install', 'alipay/identity', 'alipay/real-name'];
  const marks = steps.map((step, at) => fromSite(world, { id: `command-${at}`, kind: 'mark', step }, frames[at]));
  expect(await Promise.all(marks)).toEqual(steps.map(() => ({ ok: true })));
  expect(Object.keys((await stateOf(world)).marks).sort()).toEqual([...steps].sort());

  await Promise.all(frames.map((frame) => answer(world.stage, { ...frame, message: { type: 'leave' } })));
  await Promise.all(frames.map(({ tab }) => world.stage.sessions.forgetTab(tab)));
  expect(await world.stage.sessions.tabs()).toEqual([]);
}, 120_000);

test('the limit of messages remembers nobody for longer than a second', () => {
  const mayPass = createRateLimit(20);
  for (let tab = 0; tab < 5000; tab += 1) mayPass(tab, tab);
  const begin = performance.now();
  for (let tab = 0; tab < 1000; tab += 1) expect(mayPass(tab, 10_000_000 + tab)).toBe(true);
  expect(performance.now() - begin, 'milliseconds for a thousand more').toBeLessThan(1000);
});
