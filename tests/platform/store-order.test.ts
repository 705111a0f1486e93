import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../utils/core/command';
import { answer } from '../../utils/platform/answer';
import type { Copy } from '../../utils/platform/copy';
import { readCopies } from '../../utils/platform/read-copies';
import { journey, NOON } from '../core/journey';
import { fuzzRuns } from '../fuzz-runs';
import { noteFigure } from '../note-figure';
import { type MemoryCopy, memoryCopy } from './memory-copy';
import { stageOver } from './start-states';

const STEPS = journey.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));

test('2,000 orders of events, with kills in between: nothing acknowledged is lost, nothing takes effect twice', async () => {
  const client = fc.array(fc.constantFrom('mark' as const, 'undo' as const), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(client, { minLength: 1, maxLength: 4 }), fc.nat(6), async (events, clients, kills) => {
      const real: [MemoryCopy, MemoryCopy] = [memoryCopy('local'), memoryCopy('indexed')];
      let killed = Promise.withResolvers<null>();
      let generation = 0;
      const begin = () => {
        const own = generation;
        return stageOver(real.map((copy) => paced(copy, events, () => own === generation)) as [Copy, Copy]);
      };
      let background = begin();
      for (let kill = 0; kill < kills; kill += 1) {
        void events.schedule(Promise.resolve(), 'kill').then(() => {
          generation += 1;
          background = begin();
          killed.resolve(null);
          killed = Promise.withResolvers();
        });
      }

      const send = async (command: Command): Promise<void> => {
        for (;;) {
          const reply = await Promise.race([answer(background, { from: 'own', message: { type: 'command', command } }), killed.promise]);
          if (reply === null) continue;
          expect(reply).toEqual({ ok: true });
          expect((await readCopies(real, NOON)).state.applied.filter((id) => id === command.id)).toHaveLength(1);
          return;
        }
      };
      const run = async (kinds: ('mark' | 'undo')[], number: number) => {
        for (const [at, kind] of kinds.entries()) await send({ id: `client-${number}-${at}`, kind, step: STEPS[number] as string });
      };
      await events.waitFor(Promise.all(clients.map(run)));

      const { state, broken } = await readCopies(real, NOON);
      expect(broken).toBe(false);
      expect(state.notice).toBeUndefined();
      expect([...state.applied].sort()).toEqual(clients.flatMap((kinds, number) => kinds.map((_, at) => `client-${number}-${at}`)).sort());
      for (const [number, kinds] of clients.entries())
        expect(Object.hasOwn(state.marks, STEPS[number] as string)).toBe(kinds.at(-1) === 'mark');
    }),
    { numRuns: fuzzRuns(2000, 20_000) },
  );
  noteFigure({
    what: 'clients in any order against one writer: a command lost or doubled',
    tried: fuzzRuns(2000, 20_000),
    failed: 0,
    where: 'units',
  });
}, 900_000);

test('jumps of the clock lose nothing: the number decides, not the time', async () => {
  const real: [MemoryCopy, MemoryCopy] = [memoryCopy('local'), memoryCopy('indexed')];
  const year = 365 * 86_400_000;
  for (const [at, jump] of [0, 10 * year, -20 * year, -NOON, 0, 200 * year, 1].entries()) {
    const stage = { ...stageOver(real), now: () => NOON + jump };
    const command: Command = { id: `command-${at}`, kind: 'mark', step: STEPS[at] as string };
    expect(await answer(stage, { from: 'own', message: { type: 'command', command } })).toEqual({ ok: true });
    const { state } = await readCopies(real, NOON);
    expect(Object.keys(state.marks)).toHaveLength(at + 1);
    expect(state.notice).toBeUndefined();
  }
});

/** A copy whose every call waits for its turn before and after it takes effect. What a killed background does has no effect any more. */
function paced(copy: MemoryCopy, events: fc.Scheduler, isAlive: () => boolean): Copy {
  const call = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    await events.schedule(Promise.resolve(), `${copy.name} ${name}`);
    if (!isAlive()) return new Promise(() => {});
    const done = await work();
    await events.schedule(Promise.resolve(), `${copy.name} ${name} answers`);
    return isAlive() ? done : new Promise(() => {});
  };
  return {
    name: copy.name,
    read: () => call('read', () => copy.read()),
    write: (held) => call('write', () => copy.write(held)),
    erase: () => call('erase', () => copy.erase()),
  };
}
