import { isDeepStrictEqual } from 'node:util';
import { expect } from 'playwright/test';
import type { Box, Tab } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES, probe, probeUntil } from './practice-pages.ts';
import { NO_REAL_PAGES, realPage } from './real-pages.ts';

// Whole pages as the site served them, sent as raw bytes, so that the browser decodes them by their own meta tag. A folder beside the
// project may hold them; they belong to the site and are no part of this repository.

const OFFERS = [
  {
    file: 'offer_2026-02_rendered.html',
    url: 'https://detail.1688.com/offer/823801520021.html',
    title: '大枣红枣新疆原产',
    heading: '#productTitle h1',
    price: { currency: 'CNY', from: '3.80' },
    module: '#mainPrice',
    anchors: ['title', 'price', 'wholesale', 'dropship', 'log-in-to-see'],
  },
  {
    file: 'offer_2018-12_watch_gbk.html',
    url: 'https://detail.1688.com/offer/569380765713.html',
    title: '新款VIBE3智能手环',
    heading: '#mod-detail-title h1',
    price: { currency: 'CNY', from: '99.00', to: '139.00' },
    module: '#mod-detail-price',
    anchors: ['title', 'price', 'add-to-cart', 'order-now'],
  },
];

for (const { file, url, title, heading, price, module, anchors } of OFFERS) {
  test(`real page ${file}: it is the product page, its title and its price are found`, async ({ anyDriver: driver }) => {
    const saved = realPage(file);
    test.skip(saved === null, NO_REAL_PAGES);
    driver.site.reset();
    driver.site.setOverride(url, { file: saved ?? '' });
    const tab = await driver.open('about:blank');
    await tab.goto(url);
    const seen = await probeUntil(tab, ({ page, anchors: found }) => page !== null && anchors.every((name) => found[name]));
    expect(seen).toMatchObject({ page: '1688/product', takenFor: ['1688/product'], facts: { unitPrice: price } });
    expect(Object.keys(seen.anchors).sort()).toEqual([...anchors].sort());
    expect(await textAt(tab, heading)).toContain(title);
    // The page still moves while its frames come. The label is that of the price itself, not a word in a help text or in the shop's form.
    expect(await textAt(tab, module)).toContain('价格');
    const find = async () => {
      const { anchors: now } = await probe(tab);
      const [first, whole] = await Promise.all([boxOf(tab, heading), boxOf(tab, module)]);
      return now.title && now.price && { title: isDeepStrictEqual(now.title, first), price: isMiddleIn(now.price, whole) };
    };
    await expect.poll(find).toEqual({ title: true, price: true });
    await tab.close();
  });
}

const OF_NO_PAGE = ['https://www.1688.com/', 'https://work.1688.com/home/buyer.htm', 'https://detail.1688.com/offer/823801520021.html'];

for (const url of OF_NO_PAGE) {
  test(`real page app-market_2019_old-topbar.html at ${url}: a top bar alone is no page of ours`, async ({ anyDriver: driver }) => {
    const saved = realPage('app-market_2019_old-topbar.html');
    test.skip(saved === null, NO_REAL_PAGES);
    driver.site.reset();
    driver.site.setOverride(url, { file: saved ?? '' });
    const tab = await driver.open('about:blank');
    await tab.goto(url);
    expect(await textAt(tab, '#alibar')).toContain('1688');
    const seen = await probe(tab);
    expect(seen).toMatchObject({ page: null, facts: {}, anchors: {}, takenFor: [] });
    await tab.close();
  });
}

test('a real page: the guide draws its card on it', async ({ driver }) => {
  const [{ file, url } = { file: '', url: '' }] = OFFERS;
  const saved = realPage(file);
  test.skip(saved === null, NO_REAL_PAGES);
  driver.site.setOverride(url, { file: saved ?? '' });
  const tab = await driver.open(url);
  const sight = await tab.waitForOverlay('a card', ({ card, pill }) => card !== null || pill !== null);
  expect(sight.page).toBe('1688/product');
  // A practice page on the same site is as it always was.
  await tab.goto(ADDRESSES['1688/home'] ?? '');
  await tab.waitForOverlay('a card', ({ page }) => page === '1688/home');
});

async function textAt(tab: Tab, css: string): Promise<string> {
  return tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', css);
}

async function boxOf(tab: Tab, css: string): Promise<Box> {
  return tab.waitFor(
    css,
    (selector) => {
      const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
      return { x, y, width, height };
    },
    css,
  );
}

/** Whether the middle of one box lies in another. */
function isMiddleIn(one: Box, whole: Box): boolean {
  const isIn = (at: number, from: number, size: number) => at >= from && at <= from + size;
  return isIn(one.x + one.width / 2, whole.x, whole.width) && isIn(one.y + one.height / 2, whole.y, whole.height);
}
