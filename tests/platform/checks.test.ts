import { describe, expect, test } from 'vitest';
import { answer } from '../../utils/platform/answer';
import { frameOf, observe } from './ask';
import { memoryStage } from './memory-stage';

const product = frameOf('detail.1688.com');
const inFrame = frameOf('h5api.m.1688.com', 1, 7);
const SLIDER = '1688/slider';
const CHECK = { step: 'check/slide', kind: 'check', number: 0, count: '' };
type World = ReturnType<typeof memoryStage>;
const lastTo = ({ sent }: World, frame: number) => {
  const message = sent.findLast((each) => each.frame === frame)?.message;
  return message?.type === 'brief' ? message.brief : null;
};

describe('a check by the site', () => {
  test('alone in its tab: words, and nothing to turn to, to mark or to point at', async () => {
    const brief = await observe(memoryStage(), product, SLIDER);
    expect(brief).toMatchObject({ active: true, card: CHECK, verdict: null, terms: [] });
    for (const part of ['back', 'next', 'anchor', 'label', 'open', 'done']) expect(brief?.card).not.toHaveProperty(part);
  });

  test('in a frame: its page says so, the frame says nothing, and the card comes back', async () => {
    const world = memoryStage();
    expect((await observe(world, product, '1688/product'))?.card?.step).toBe('order/add');
    await answer(world.stage, { ...product, message: { type: 'turn', step: 'order/submit' } });
    expect(await observe(world, inFrame, SLIDER)).toMatchObject({ active: false, card: null, terms: [] });
    expect(lastTo(world, 0)).toMatchObject({ active: true, card: CHECK });
    expect((await observe(world, product, '1688/product', {}, [], SLIDER))?.card).toMatchObject(CHECK);
    // The frame may be hidden and still there.
    expect((await observe(world, product, '1688/product'))?.card?.step).toBe('order/submit');
  });

  test('what its frame said before the page saw it gone may come in later: it counts no more', async () => {
    const world = memoryStage();
    await observe(world, product, '1688/product', {}, [], SLIDER);
    world.clock.now += 1000;
    expect((await observe(world, product, '1688/product'))?.card?.step).toBe('order/add');
    world.clock.now -= 500;
    expect(await observe(world, inFrame, SLIDER)).toBeNull();
    expect((await observe(world, product, '1688/product'))?.card?.step).toBe('order/add');
    world.clock.now += 1000;
    await observe(world, inFrame, SLIDER);
    expect(lastTo(world, 0)?.card).toMatchObject(CHECK);
  });

  test('known by the address of its frame only: enough', async () => {
    const world = memoryStage();
    expect((await observe(world, product, '1688/product', {}, [], SLIDER))?.card).toMatchObject(CHECK);
    expect((await observe(world, product, '1688/product', {}, [], '1688/cart'))?.card?.step).toBe('order/add');
  });

  test('gone with its frame, which says so or does not answer', async () => {
    const world = memoryStage();
    await observe(world, product, '1688/product');
    await observe(world, inFrame, SLIDER);
    await answer(world.stage, { ...inFrame, message: { type: 'leave' } });
    expect(lastTo(world, 0)?.card?.step).toBe('order/add');
    await observe(world, inFrame, SLIDER);
    world.gone.add('1/7');
    await answer(world.stage, { ...product, message: { type: 'visit' } });
    expect((await observe(world, product, '1688/product'))?.card?.step).toBe('order/add');
  });
});

test('the wrong form opens its step again on that page, and changes nothing that is stored', async () => {
  const world = memoryStage();
  const register = frameOf('member.1688.com');
  await observe(world, register, '1688/register', {}, ['personal-form', 'agree']);
  const card = async (anchors: string[]) => (await observe(world, register, '1688/register', {}, anchors))?.card;
  expect(await card(['personal-form', 'agree'])).toMatchObject({ step: 'account-1688/agree' });
  expect(await card(['personal-tab', 'company-form'])).toMatchObject({ step: 'account-1688/personal', anchor: 'personal-tab' });
  expect(await card(['personal-tab', 'company-form'])).not.toHaveProperty('done');
  expect(await card(['personal-form', 'agree'])).toMatchObject({ step: 'account-1688/agree' });
});
