import { expect, test } from 'vitest';
import { answer } from '../../utils/platform/answer';
import { LetGo, unlessLetGo } from '../../utils/platform/let-go';
import { readCopies } from '../../utils/platform/read-copies';
import { NOON } from '../core/journey';
import { fromPopup, stateOf } from './ask';
import { memoryStage } from './memory-stage';

// A background that the browser has let go of: its own storage answers no more, IndexedDB still does.
const world = async () => {
  const made = memoryStage();
  await fromPopup(made, { id: 'command-1', kind: 'mark', step: 'alipay/install' });
  return made;
};
const second = { id: 'command-2', kind: 'mark', step: 'alipay/identity' } as const;

test.each(['reading', 'writing'] as const)(
  'let go of while %s: no answer, no word about the store, and the next one does it once',
  async (doing) => {
    const made = await world();
    const [local, indexed] = made.copies;
    local[doing] = 'let go';
    await expect(fromPopup(made, second)).rejects.toThrow('No SW');
    expect(made.troubles.filter(Boolean)).toEqual([]);
    // The next background: the sender has asked again.
    local[doing] = 'ok';
    expect(await fromPopup(made, second)).toEqual({ ok: true });
    const state = await stateOf(made);
    expect(Object.keys(state.marks).sort()).toEqual(['alipay/identity', 'alipay/install']);
    expect(state.applied.filter((id) => id === second.id)).toHaveLength(1);
    expect(state).not.toHaveProperty('notice');
    expect(state).not.toHaveProperty('oneCopy');
    expect(local.held.record).toEqual(indexed.held.record);
  },
);

test('let go of while reading: the other copy is not written either', async () => {
  const made = await world();
  const [local, indexed] = made.copies;
  local.reading = 'let go';
  const before = indexed.writes;
  await expect(fromPopup(made, second)).rejects.toThrow('No SW');
  await expect(fromPopup(made, second)).rejects.toThrow('No SW');
  expect(indexed.writes).toBe(before);
});

test('let go of while deleting everything: nothing is deleted in one copy only', async () => {
  const made = await world();
  const [local, indexed] = made.copies;
  local.writing = 'let go';
  await expect(answer(made.stage, { from: 'own', message: { type: 'erase' } })).rejects.toThrow('No SW');
  expect(indexed.held.record).toBeDefined();
  local.writing = 'ok';
  expect(await answer(made.stage, { from: 'own', message: { type: 'erase' } })).toEqual({ ok: true });
  expect((await readCopies(made.copies, NOON)).state.marks).toEqual({});
});

test("Chromium's words are known, and no others are taken for them", async () => {
  await expect(unlessLetGo(Promise.reject(new Error('No SW')))).rejects.toBeInstanceOf(LetGo);
  await expect(unlessLetGo(Promise.reject(new Error('QuotaExceededError')))).rejects.not.toBeInstanceOf(LetGo);
  expect(await unlessLetGo(Promise.resolve(1))).toBe(1);
});
