import { describe, expect, test } from 'vitest';
import { Brief } from '../../utils/core/brief';
import { Route } from '../../utils/core/buyer';
import type { Facts } from '../../utils/core/fact';
import { progressOf } from '../../utils/core/progress';
import { appliesTo, stepsFor } from '../../utils/core/steps-for';
import { answer } from '../../utils/platform/answer';
import { busy, buyerOf, journey, MINUTE } from '../core/journey';
import { frameOf, fromSite, introduce, observe, stateOf } from './ask';
import { memoryStage } from './memory-stage';

describe.each(['en', 'zh-CN'])('briefs in %s', (language) => {
  test('every step has a card that may be sent, in words and not in keys', async () => {
    for (const { steps } of journey.chapters) {
      for (const step of steps) {
        const world = memoryStage(language);
        await introduce(world, buyerOf(step));
        const page = step.page ?? '1688/home';
        const host = world.stage.guidebook.pages[page]?.addresses[0]?.host.replace('{letters}', 'zth') ?? '';
        await observe(world, frameOf(host), page);
        const brief = await answer(world.stage, { ...frameOf(host), message: { type: 'turn', step: step.id } });
        const parsed = Brief.safeParse(brief);
        expect(parsed.error?.issues ?? [], step.id).toEqual([]);
        const { card, words, terms, lang } = parsed.data as Brief;
        expect(lang).toBe(language);
        const texts = JSON.stringify([
          { ...card, step: '', back: '', next: '', anchor: '' },
          words,
          terms.map(({ meaning, press }) => [meaning, press]),
        ]);
        expect(texts, step.id).not.toMatch(/(ui|steps|terms|chapters|pages|overlay|popup|press)[:.][a-z]/);
        expect(texts, step.id).not.toContain('{{');
        if (step.formerly) expect(card?.source, step.id).toContain(step.formerly);
        if (step.anchor) expect(card, step.id).toMatchObject({ kind: step.kind ?? 'point', label: {} });
      }
    }
  });

  test('by another route than World Pay the cashier says that nothing is compared, and why', async () => {
    const world = memoryStage(language);
    await introduce(world, busy('payments'));
    await observe(world, frameOf('portal.worldfirst.com', 2), 'worldfirst/home', { balances: { CNH: '7654.32' } });
    const brief = await observe(world, frameOf('air.1688.com', 3), '1688/cashier', { orderTotal: { currency: 'CNY', amount: '4321.98' } });
    const words = (await import(`../../locales/${language}/ui.json`)) as { verdict: { unknown: Record<string, string> } };
    expect(brief?.verdict).toMatchObject({ state: 'unknown', detail: words.verdict.unknown.detail_otherRoute });
  });

  test('no amount and no name of the buyer ever stands in one', async () => {
    const world = memoryStage(language);
    const cashier = frameOf('air.1688.com', 3);
    await observe(world, { ...frameOf('portal.worldfirst.com', 2) }, 'worldfirst/home', { balances: { CNH: '7654.32' } });
    await observe(world, frameOf('work.1688.com', 4), '1688/workbench', { memberName: 'quitesecretname' });
    const brief = await observe(world, cashier, '1688/cashier', { orderTotal: { currency: 'CNY', amount: '4321.98' } });
    expect(brief?.verdict).toMatchObject({ state: 'ready' });
    expect(JSON.stringify([brief, world.sent])).not.toMatch(/7654|4321|4347|quitesecretname/);
  });
});

test.each(Route.options)('the whole journey is completed by what its pages say, on the route %s', async (route) => {
  const world = memoryStage();
  const { pages } = world.stage.guidebook;
  const buyer = busy(route);
  await introduce(world, buyer);
  for (const { id, page = '1688/home', done } of stepsFor(journey, buyer).map(({ step }) => step)) {
    const counts = done.filter((each) => !('balance' in each) || appliesTo(each.when ?? {}, buyer));
    const way = counts.find((each) => !('said' in each)) ?? counts[0];
    world.clock.now += MINUTE;
    const on = way && 'arrive' in way ? way.arrive : way && 'shows' in way ? way.on : way && 'balance' in way ? 'worldfirst/home' : page;
    const facts: Facts =
      way && 'fact' in way ? { [way.fact]: way.is } : way && 'balance' in way ? { balances: { [way.balance]: '5.00' } } : {};
    const host = pages[on]?.addresses[0]?.host.replace('{letters}', 'zth') ?? '';
    if (way && 'said' in way) await fromSite(world, { id: `command-${id}`.replace('/', '-'), kind: 'mark', step: id });
    else await observe(world, frameOf(host), on, facts, way && 'shows' in way ? [way.shows] : []);
    const proofs = progressOf(journey, await stateOf(world)).chapters.flatMap(({ steps }) => steps);
    expect(proofs.find((step) => step.id === id)?.proof, id).not.toBeNull();
  }
  expect(progressOf(journey, await stateOf(world))).toMatchObject({ next: null, onboarded: true });
});
