import { beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../utils/core/backup';
import { freshState } from '../../utils/core/fresh-state';
import { answer } from '../../utils/platform/answer';
import { readCopies } from '../../utils/platform/read-copies';
import type { Incoming } from '../../utils/platform/read-message';
import { full, good, hostileBackups } from '../core/hostile-backups';
import { MINUTE, NOON } from '../core/journey';
import { fromPopup, home, observe, stateOf, visit } from './ask';
import { memoryStage } from './memory-stage';
import { sealAnything } from './seal-anything';

type World = ReturnType<typeof memoryStage>;
let world: World;
beforeEach(() => {
  world = memoryStage();
});

const ask = (message: object) => answer(world.stage, { from: 'own', message } as Incoming);
const restore = (text: string, id = 'restore-1') => ask({ type: 'restore', id, text });
const undo = (id = 'undo-restore-1') => ask({ type: 'undo-restore', id });
const mark = (step: string, id: string) => fromPopup(world, { id, kind: 'mark', step });
const held = () => JSON.stringify(world.copies.map((copy) => copy.held));
const kept = async () => (await readCopies(world.copies, world.clock.now)).before;

describe('a saved copy', () => {
  test('takes the place of the state all at once, and can be undone', async () => {
    await mark('alipay/install', 'command-1');
    const old = await stateOf(world);
    expect(await restore(good)).toEqual({ ok: true });
    const restored = await stateOf(world);
    expect(restored).toMatchObject({ facts: full.facts, marks: full.marks, applied: ['command-1', 'restore-1'] });
    expect((await kept())?.state).toEqual(old);
    expect(await undo()).toEqual({ ok: true });
    expect(await stateOf(world)).toMatchObject({ ...old, choices: {}, applied: ['command-1', 'restore-1', 'undo-restore-1'] });
    expect(await kept()).toBeNull();
  });

  test('sent again it is brought back once: what came since stays', async () => {
    await restore(good);
    await mark('pay/pay', 'command-2');
    const now = held();
    expect(await restore(good)).toEqual({ ok: true });
    expect(held()).toBe(now);
  });

  test('can be undone even after later commands and a repair; the next one takes the place of what was kept', async () => {
    await mark('alipay/install', 'command-1');
    await restore(good);
    await mark('alipay/identity', 'command-2');
    world.copies[0].held = { record: 'damaged', aside: undefined, before: undefined };
    await mark('alipay/real-name', 'command-3');
    expect(Object.keys((await kept())?.state.marks ?? {})).toEqual(['alipay/install']);
    await restore(writeBackup(freshState(), NOON), 'restore-2');
    expect((await kept())?.state.marks).toHaveProperty(['alipay/real-name']);
  });

  test('of which the state from before is damaged: that one is kept aside, and undoing changes nothing', async () => {
    await restore(good);
    for (const copy of world.copies) copy.held.before = { at: NOON, record: { sequence: 1, at: 1, checksum: 'no', state: '{"mine' } };
    expect(await undo()).toEqual({ ok: true });
    expect((await stateOf(world)).marks).toEqual(full.marks);
    await mark('pay/pay', 'command-2');
    expect((await readCopies(world.copies, NOON)).aside.map(({ raw }) => raw).join()).toContain('mine');
  });

  test('switches sites off and on as it says, and tells toolbar and alarms', async () => {
    await visit(world);
    await observe(world, home, '1688/home');
    await restore(writeBackup({ ...full, choices: { sitesOff: ['1688'] } }, NOON));
    await expect.poll(() => world.sent.at(-1)?.message).toEqual({ type: 'off' });
    await expect.poll(() => world.alarms.at(-1)?.reminders).toEqual(full.reminders);
    await undo();
    await expect.poll(() => world.injected).toHaveLength(2);
  });

  test.each(hostileBackups.filter(([, text]) => text.length < 20_000))(
    'that is %s changes nothing and says why',
    async (_, text, error) => {
      await mark('alipay/install', 'command-1');
      const now = held();
      expect(await restore(text)).toEqual({ ok: false, error });
      expect(held()).toBe(now);
    },
  );

  test('over a store of a newer version is refused, and nothing is written', async () => {
    for (const copy of world.copies) copy.held.record = sealAnything({ version: 2 }, 9);
    const now = held();
    expect(await restore(good)).toEqual({ ok: false, error: 'storeNewer' });
    expect(await undo()).toEqual({ ok: true });
    expect(held()).toBe(now);
  });
});

describe('deleting everything', () => {
  test('leaves nothing in any place, and starts anew', async () => {
    await visit(world);
    await observe(world, home, '1688/home');
    await mark('alipay/install', 'command-1');
    await restore(good);
    world.copies[1].held.record = 'damaged';
    await mark('alipay/identity', 'command-2');
    expect(await ask({ type: 'erase' })).toEqual({ ok: true });
    for (const { held } of world.copies) expect(Object.values(held)).toEqual([undefined, undefined, undefined]);
    expect(await world.stage.sessions.tabs()).toEqual([]);
    expect(world.cleared.times).toBe(1);
    expect(world.badges.at(-1)).toEqual(freshState());
    expect(world.sent).toContainEqual(expect.objectContaining({ tab: home.tab, message: { type: 'off' } }));
    expect(await readCopies(world.copies, NOON)).toMatchObject({
      state: freshState(),
      readOnly: false,
      broken: false,
      aside: [],
      before: null,
    });
  });

  test('what an open page saw before is not stored after', async () => {
    await visit(world);
    await ask({ type: 'erase' });
    expect(await observe(world, home, '1688/home', { memberName: 'buyer_sg' })).toBeNull();
    for (const { held } of world.copies) expect(held.record).toBeUndefined();
    world.clock.now += MINUTE;
    expect(await observe(world, home, '1688/home')).not.toBeNull();
  });

  test('works on a store of a newer version and on a damaged one, because the buyer asked for it', async () => {
    world.copies[0].held.record = sealAnything({ version: 2 }, 9);
    world.copies[1].held.record = 'damaged';
    expect(await ask({ type: 'erase' })).toEqual({ ok: true });
    expect((await readCopies(world.copies, NOON)).state).toEqual(freshState());
  });

  test('a copy that cannot be deleted is said', async () => {
    await mark('alipay/install', 'command-1');
    world.copies[1].writing = 'refuse';
    expect(await ask({ type: 'erase' })).toEqual({ ok: false, error: 'notErased' });
  });
});
