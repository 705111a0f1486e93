import { expect, test } from 'vitest';
import { buildNext } from '../../entrypoints/popup/build-next';
import type { PopupSituation } from '../../entrypoints/popup/situation';
import type { Journey } from '../../utils/core/journey';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { journey, NOON } from '../core/journey';
import { frameOf, introduce, observe, stateOf } from './ask';
import { memoryStage } from './memory-stage';

const only = (...ids: string[]): Journey => ({
  chapters: journey.chapters
    .map((chapter) => ({ ...chapter, steps: chapter.steps.filter(({ id }) => ids.includes(id)) }))
    .filter(({ steps }) => steps.length > 0),
});

async function popupOn(way: Journey, viewed?: string) {
  const situation: PopupSituation = {
    guidebook: { ...loadGuidebook(), journey: way },
    locale: await openLocale('en'),
    state: await stateOf(memoryStage()),
    now: NOON,
    notice: null,
    failed: null,
    notifications: 'not asked',
    as: 'popup',
    window: null,
    order: undefined,
    url: undefined,
    where: { at: 'nowhere', tab: null, site: null, why: 'unseen', withheld: [] },
    frames:
      viewed === undefined
        ? []
        : [{ frame: 0, page: '1688/cart', at: NOON, viewed, again: undefined, check: undefined, translated: undefined }],
    keys: [],
    refused: false,
  };
  return buildNext(situation);
}

test('a page without an address is reached from the last page before it that has one', async () => {
  const { goOn, next } = await popupOn(only('order/search', 'order/open-product'), 'order/open-product');
  expect(goOn).toMatchObject({ kind: 'open', url: loadGuidebook().pages['1688/home']?.open });
  expect(next?.note).not.toBeNull();
});

test('but never from a page of an optional chapter that the buyer is not in', async () => {
  const { goOn, step } = await popupOn(
    only('worldfirst/create', 'global/open', 'global/search', 'order/open-product'),
    'order/open-product',
  );
  expect(step).toBe('order/open-product');
  expect(goOn).toMatchObject({ kind: 'open', url: loadGuidebook().pages['worldfirst/register-account']?.open });
  const inside = await popupOn(only('worldfirst/create', 'global/open', 'global/categories'), 'global/categories');
  expect(inside.goOn).toMatchObject({ url: loadGuidebook().pages['1688/global-home']?.open });
});

test('the cart speaks of the limit of World Pay on that route only', async () => {
  for (const route of ['world-pay', 'payments', 'card'] as const) {
    const world = memoryStage();
    await introduce(world, { country: 'SG', route, alipayBusiness: false });
    const brief = await observe(world, frameOf('cart.1688.com'), '1688/cart');
    expect(brief?.card?.step).toBe('order/check-out');
    expect(brief?.card?.body.includes('30 orders'), route).toBe(route === 'world-pay');
    expect(brief?.card?.body).toContain('[[结算]]');
  }
  const world = memoryStage();
  const brief = await observe(world, frameOf('cart.1688.com'), '1688/cart');
  expect(brief?.card?.body, 'World Pay is the guidebook’s own route').toContain('30 orders');
});
