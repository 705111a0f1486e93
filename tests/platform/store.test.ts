import { beforeEach, describe, expect, test } from 'vitest';
import { applyCommand } from '../../utils/core/apply-command';
import { freshState } from '../../utils/core/fresh-state';
import type { SealedRecord } from '../../utils/platform/copy';
import { readCopies } from '../../utils/platform/read-copies';
import { updateCopies } from '../../utils/platform/update-copies';
import { journey, NOON } from '../core/journey';
import { type MemoryCopy, memoryCopy } from './memory-copy';
import { sealAnything } from './seal-anything';

let local: MemoryCopy;
let indexed: MemoryCopy;
let copies: [MemoryCopy, MemoryCopy];
let clock = NOON;

beforeEach(() => {
  local = memoryCopy('local');
  indexed = memoryCopy('indexed');
  copies = [local, indexed];
  clock = NOON;
});

const mark = (step: string, id: string) => {
  clock += 1000;
  return updateCopies(copies, (state) => applyCommand(state, { id, kind: 'mark', step }, journey, clock), clock);
};
const read = () => readCopies(copies, clock);
const marks = async () => Object.keys((await read()).state.marks);
const twoMarks = async () => {
  await mark('alipay/install', 'command-1');
  const first = local.held.record;
  await mark('alipay/identity', 'command-2');
  return first;
};

describe('two copies', () => {
  test('start empty and without a word', async () => {
    expect(await read()).toMatchObject({ state: freshState(), readOnly: false, broken: false, aside: [] });
    expect(local.writes + indexed.writes).toBe(0);
  });

  test('are both written before a command is acknowledged', async () => {
    expect(await mark('alipay/install', 'command-1')).toMatchObject({ ok: true, changed: true });
    expect(local.held.record).toEqual(indexed.held.record);
    expect(await marks()).toEqual(['alipay/install']);
  });

  test('are not written for nothing', async () => {
    await mark('alipay/install', 'command-1');
    expect(await mark('alipay/install', 'command-1')).toMatchObject({ ok: true, changed: false });
    expect(local.writes).toBe(1);
  });

  describe.each(['local', 'indexed'] as const)('with the %s one', (name) => {
    const hurt = () => (name === 'local' ? local : indexed);

    test.each<[string, (record: unknown) => unknown]>([
      ['cut', (record) => ({ ...(record as SealedRecord), state: (record as SealedRecord).state.slice(0, -9) })],
      ['changed', (record) => ({ ...(record as SealedRecord), state: (record as SealedRecord).state.replace('install', 'real-name') })],
      ['renumbered', (record) => ({ ...(record as SealedRecord), sequence: 99 })],
      ['no record at all', () => 'rubbish'],
      ['of another shape', () => sealAnything({ version: 1, facts: 'none' }, 9)],
    ])('%s: repaired from the other, with a notice, and kept aside', async (_, harm) => {
      await twoMarks();
      hurt().held.record = harm(hurt().held.record);
      expect((await read()).state).toMatchObject({ notice: 'storeRepaired', noticeAt: NOON + 2000 });
      await mark('alipay/real-name', 'command-3');
      const view = await read();
      expect(Object.keys(view.state.marks)).toHaveLength(3);
      expect(view).toMatchObject({ broken: false, state: { notice: 'storeRepaired' } });
      expect(view.aside).toHaveLength(1);
      expect(local.held).toEqual(indexed.held);
    });

    test('emptied: repaired with a notice', async () => {
      await twoMarks();
      hurt().held.record = undefined;
      expect((await read()).state.notice).toBe('storeRepaired');
    });

    test('two or more writes behind: damage, and never the older state', async () => {
      const first = await twoMarks();
      await mark('alipay/real-name', 'command-3');
      hurt().held.record = first;
      expect((await read()).state.notice).toBe('storeRepaired');
      expect(await marks()).toHaveLength(3);
    });

    test('one write behind, as after a kill between the two: heals in silence', async () => {
      const first = await twoMarks();
      hurt().held.record = first;
      const view = await read();
      expect(view.state.notice).toBeUndefined();
      expect(view.broken).toBe(true);
      await updateCopies(copies, (state) => state, clock);
      expect(local.held.record).toEqual(indexed.held.record);
      expect(await marks()).toHaveLength(2);
    });

    test('refusing to be written: told once, and it goes on with the other', async () => {
      hurt().writing = 'refuse';
      expect(await mark('alipay/install', 'command-1')).toMatchObject({ ok: true, state: { notice: 'storeOneCopy' } });
      await updateCopies(copies, (state) => applyCommand(state, { id: 'command-2', kind: 'notice-read' }, journey, clock), clock);
      expect(await mark('alipay/identity', 'command-3')).toMatchObject({ ok: true });
      expect((await read()).state.notice).toBeUndefined();
      hurt().writing = 'ok';
      await mark('alipay/real-name', 'command-4');
      expect((await read()).state).not.toHaveProperty('oneCopy');
      expect(local.held.record).toEqual(indexed.held.record);
    });

    test('refusing to be read: not written over', async () => {
      await twoMarks();
      const before = hurt().held.record;
      hurt().reading = 'refuse';
      expect(await mark('alipay/real-name', 'command-3')).toMatchObject({ ok: true });
      expect(hurt().held.record).toEqual(before);
      hurt().reading = 'ok';
      expect(await marks()).toHaveLength(3);
    });

    test('from a newer version: nothing is written, and it is said', async () => {
      await twoMarks();
      hurt().held.record = sealAnything({ version: 2, all: 'new' }, 9);
      const before = JSON.stringify([local.held, indexed.held]);
      expect((await read()).state.notice).toBe('storeNewer');
      expect(await mark('alipay/real-name', 'command-3')).toMatchObject({ ok: false, error: 'storeNewer' });
      expect(JSON.stringify([local.held, indexed.held])).toBe(before);
    });
  });

  test('both damaged: kept aside, started anew, said', async () => {
    await twoMarks();
    local.held.record = 'rubbish';
    indexed.held.record = { sequence: 'x' };
    expect((await read()).state).toEqual({ ...freshState(), notice: 'storeLost' });
    await mark('alipay/install', 'command-9');
    const view = await read();
    expect(view.aside.map(({ raw }) => raw)).toEqual(['"rubbish"', '{"sequence":"x"}']);
    expect(Object.keys(view.state.marks)).toEqual(['alipay/install']);
    expect(view.state.notice).toBe('storeLost');
  });

  test('what is kept aside stays there through later damage', async () => {
    await twoMarks();
    local.held.record = 'rubbish';
    await mark('alipay/real-name', 'command-3');
    local.held = { record: undefined, aside: undefined, before: undefined };
    indexed.held.record = 'more rubbish';
    await mark('alipay/real-name', 'command-4');
    expect((await read()).aside.map(({ raw }) => raw)).toEqual(['"rubbish"', '"more rubbish"']);
  });

  test('no room in either: refused, and nothing half done', async () => {
    await twoMarks();
    const before = JSON.stringify([local.held, indexed.held]);
    local.writing = 'refuse';
    indexed.writing = 'refuse';
    expect(await mark('alipay/real-name', 'command-3')).toMatchObject({ ok: false, error: 'storeFull' });
    expect(JSON.stringify([local.held, indexed.held])).toBe(before);
    expect(await marks()).toHaveLength(2);
  });

  test('neither can be read: nothing is written over', async () => {
    await twoMarks();
    const before = JSON.stringify([local.held, indexed.held]);
    local.reading = 'refuse';
    indexed.reading = 'refuse';
    expect(await mark('alipay/real-name', 'command-3')).toMatchObject({ ok: false, error: 'storeFull' });
    expect(JSON.stringify([local.held, indexed.held])).toBe(before);
  });

  test('swapped: as good as before', async () => {
    await twoMarks();
    [local.held, indexed.held] = [indexed.held, local.held];
    expect(await read()).toMatchObject({ broken: false, state: { marks: { 'alipay/identity': {} } } });
  });

  test('written but never acknowledged: the retry is applied once', async () => {
    local.writing = 'do and fail';
    indexed.writing = 'do and fail';
    expect(await mark('alipay/install', 'command-1')).toMatchObject({ ok: false });
    local.writing = 'ok';
    indexed.writing = 'ok';
    expect(await mark('alipay/install', 'command-1')).toMatchObject({ ok: true, changed: false });
    expect((await read()).state.applied).toEqual(['command-1']);
  });
});
