import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../utils/core/command';
import { answer } from '../../utils/platform/answer';
import { journey, MINUTE } from '../core/journey';
import { frameOf, fromPopup, fromSite, home, observe, stateOf, visit } from './ask';
import { memoryStage } from './memory-stage';

const register = frameOf('member.1688.com');
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the background', () => {
  test('brings the overlay to a page, and says what to draw', async () => {
    const world = memoryStage();
    expect(await visit(world)).toEqual({ ok: true });
    expect(world.injected).toEqual(['1/0']);
    const brief = await observe(world, home, '1688/home');
    expect(brief).toMatchObject({
      page: '1688/home',
      active: true,
      card: { step: 'account-1688/open-registration', kind: 'point', anchor: 'register' },
    });
    expect(brief?.terms.length).toBeGreaterThan(0);
    expect((await stateOf(world)).arrivals).toHaveProperty('1688/home');
  });

  test('lies still while the page does', async () => {
    const world = memoryStage();
    await visit(world);
    await observe(world, home, '1688/home');
    const { writes } = world.copies[0];
    world.clock.now += 5 * MINUTE;
    await observe(world, home, '1688/home');
    await observe(world, home, '1688/home', {}, ['register']);
    expect(world.copies[0].writes).toBe(writes);
  });

  test('does not believe a page that cannot stand on its host', async () => {
    const world = memoryStage();
    expect(await observe(world, home, '1688/cashier', { paid: true })).toBeNull();
    expect(await observe(world, home, 'no/such')).toBeNull();
    expect(world.copies[0].writes).toBe(0);
  });

  test('an arrival is one coming to a page, not every look at it', async () => {
    const world = memoryStage();
    await visit(world, register);
    await observe(world, register, '1688/register');
    const before = world.clock.now;
    await fromSite(world, { id: 'command-1', kind: 'undo', step: 'account-1688/open-registration' });
    world.clock.now += 5 * MINUTE;
    await observe(world, register, '1688/register', {}, ['personal-form']);
    expect((await stateOf(world)).arrivals['1688/register']).toBe(before);
    await visit(world, register);
    await observe(world, register, '1688/register');
    expect((await stateOf(world)).arrivals['1688/register']).toBe(world.clock.now);
  });

  test('tells every tab when a step is done, and applies a command once', async () => {
    const world = memoryStage();
    await observe(world, home, '1688/home');
    await observe(world, frameOf('cart.1688.com', 2), '1688/cart');
    await settled();
    world.sent.length = 0;
    const command: Command = { id: 'command-1', kind: 'mark', step: 'account-1688/open-registration' };
    expect(await fromSite(world, command)).toEqual({ ok: true });
    expect(await fromSite(world, command)).toEqual({ ok: true });
    await settled();
    expect(new Set(world.sent.map(({ tab }) => tab))).toEqual(new Set([1, 2]));
    expect((await stateOf(world)).applied).toEqual(['command-1']);
    expect(world.badges.length).toBeGreaterThan(0);
  });

  test('turning stays with its tab until a page goes on', async () => {
    const world = memoryStage();
    await observe(world, home, '1688/home');
    const turned = await answer(world.stage, { ...home, message: { type: 'turn', step: 'alipay/install' } });
    expect(turned).toMatchObject({ active: true, card: { step: 'alipay/install', kind: 'phone', phone: { current: 1 } } });
    expect(await observe(world, frameOf('www.1688.com', 2), '1688/home')).toMatchObject({
      card: { step: 'account-1688/open-registration' },
    });
    expect(await observe(world, home, '1688/home', {}, ['register'])).toMatchObject({ card: { step: 'alipay/install' } });
    await fromSite(world, { id: 'command-1', kind: 'mark', step: 'alipay/install' });
    expect(await observe(world, home, '1688/home')).toMatchObject({ card: { step: 'account-1688/open-registration' } });
  });

  test('one frame of a tab draws the card, also after one has gone without a word', async () => {
    const world = memoryStage();
    const bench = frameOf('work.1688.com');
    const inner = frameOf('air.1688.com', 1, 9);
    expect(await observe(world, bench, '1688/workbench')).toMatchObject({ active: true });
    expect(await observe(world, inner, '1688/alipay-account')).toMatchObject({ active: true, card: { step: 'account-1688/verify' } });
    expect(world.sent.at(-1)).toMatchObject({ frame: 0, message: { type: 'brief', brief: { active: false, card: null } } });
    world.gone.add('1/9');
    await visit(world, bench);
    await settled();
    expect(await observe(world, bench, '1688/workbench')).toMatchObject({ active: true });
    expect(Object.keys(await world.stage.sessions.read(1))).toEqual(['0']);
  });

  test('a frame that leaves makes room for another', async () => {
    const world = memoryStage();
    await observe(world, frameOf('work.1688.com'), '1688/workbench');
    await observe(world, frameOf('air.1688.com', 1, 9), '1688/alipay-account');
    await answer(world.stage, { ...frameOf('air.1688.com', 1, 9), message: { type: 'leave' } });
    expect(world.sent.at(-1)).toMatchObject({ frame: 0, message: { type: 'brief', brief: { active: true } } });
  });

  test('a site switched off is left, and comes back', async () => {
    const world = memoryStage();
    await visit(world);
    await observe(world, home, '1688/home');
    await fromPopup(world, { id: 'command-1', kind: 'site', site: '1688', on: false });
    await settled();
    expect(world.sent.at(-1)).toMatchObject({ message: { type: 'off' } });
    const before = await stateOf(world);
    expect(await observe(world, home, '1688/home', { memberName: 'mei' })).toBeNull();
    expect(await stateOf(world), 'what a page of that site says is not kept').toEqual(before);
    expect(await visit(world)).toEqual({ ok: false });
    await fromPopup(world, { id: 'command-2', kind: 'site', site: '1688', on: true });
    await settled();
    expect(world.injected.at(-1)).toBe('1/0');
    expect(await observe(world, home, '1688/home')).not.toBeNull();
  });

  test('a full store: said, and nothing half done', async () => {
    const world = memoryStage();
    world.copies[0].writing = 'refuse';
    world.copies[1].writing = 'refuse';
    expect(await fromSite(world, { id: 'command-1', kind: 'mark', step: 'alipay/install' })).toEqual({ ok: false, error: 'storeFull' });
    expect(world.troubles).toEqual(['storeFull']);
    expect(await observe(world, home, '1688/home')).toMatchObject({ card: {} });
    expect((await stateOf(world)).marks).toEqual({});
  });

  test('a step nobody knows is refused', async () => {
    const world = memoryStage();
    expect(await fromSite(world, { id: 'command-1', kind: 'mark', step: 'no/such' })).toEqual({ ok: false, error: 'stepUnknown' });
  });

  test('the popup points at the frame that draws', async () => {
    const world = memoryStage();
    expect(await answer(world.stage, { from: 'own', message: { type: 'point', tab: 1 } })).toEqual({ ok: false });
    await observe(world, home, '1688/home');
    expect(await answer(world.stage, { from: 'own', message: { type: 'point', tab: 1 } })).toEqual({ ok: true });
  });

  test('many tabs at once: what was sent is kept, once', async () => {
    const steps = journey.chapters.flatMap(({ steps: own }) => own.map(({ id }) => id));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(20)), { maxLength: 30 }), async (wishes) => {
        const world = memoryStage();
        await Promise.all(
          wishes.map(([step, id], tab) => fromSite(world, { id: `command-${id}`, kind: 'mark', step }, frameOf('www.1688.com', tab))),
        );
        const ids = [...new Set(wishes.map(([, id]) => `command-${id}`))];
        const state = await stateOf(world);
        expect([...state.applied].sort()).toEqual(ids.sort());
        const first = new Map(wishes.toReversed().map(([step, id]) => [id, step]));
        expect(new Set(Object.keys(state.marks))).toEqual(new Set(first.values()));
      }),
      { numRuns: 50 },
    );
  });
});
