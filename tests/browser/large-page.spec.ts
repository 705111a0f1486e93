import { expect } from 'playwright/test';
import { makeCard, makePage } from '../../scripts/bench/make-page.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES, probeUntil } from './practice-pages.ts';

const SEARCH = ADDRESSES['1688/search'] ?? '';
/** The places above the list, and one that only the list says without being it. */
const ABOVE = ['minimum', 'region', 'search', 'sort-default', 'sort-orders', 'sort-price'];

test('a page of many cards is the page that a short one is, with one element of ours in it', async ({ anyDriver: driver }) => {
  driver.site.setOverride(SEARCH, { html: makePage(600) });
  const tab = await driver.open(SEARCH);
  const short = await probeUntil(tab, ({ page }) => page === '1688/search');
  driver.site.setOverride(SEARCH, { html: makePage(12_000) });
  await tab.goto(SEARCH);
  const long = await probeUntil(tab, ({ page }) => page === '1688/search', 20_000);
  const names = (anchors: object) => Object.keys(anchors).sort();
  expect(names(long.anchors)).toEqual(names(short.anchors));
  expect(names(long.anchors)).toEqual(expect.arrayContaining(ABOVE));
  await tab.close();
});

test('what comes late on a page of many cards is seen', async ({ driver }) => {
  driver.site.setOverride(SEARCH, { html: makePage(12_000).replace(/<div class="(?:bar|filters|sort)">.*?<\/div>/gs, '') });
  const tab = await driver.open(SEARCH);
  expect((await probeUntil(tab, ({ page }) => page === null)).page).toBeNull();
  const whole = makePage(12);
  const head = /<body>(.*?)<div class="list"/s.exec(whole)?.[1] ?? '';
  await tab.evaluate(
    ([bars, card]) => {
      document.getElementById('list')?.insertAdjacentHTML('beforeend', card);
      document.body.insertAdjacentHTML('beforeend', bars);
    },
    [head, makeCard(99_999)] as const,
  );
  const overlay = await tab.waitForOverlay('our card', ({ hosts, card, pill }) => hosts === 1 && (card !== null || pill !== null));
  expect(overlay.hosts).toBe(1);
  await tab.close();
});

const CHANGES = {
  'comes between two cards': (bars: string) =>
    document.getElementById('list')?.children[700]?.insertAdjacentHTML('beforebegin', `<section>${bars}</section>`),
  'comes before a card that is taken away and put back': (bars: string) => {
    const list = document.getElementById('list');
    const last = list?.lastElementChild;
    last?.remove();
    list?.insertAdjacentHTML('beforeend', `<section>${bars}</section>`);
    if (last) list?.append(last);
  },
  'changes in a card': (bars: string) => {
    const title = document.getElementById('list')?.children[900]?.querySelector('.offer-title');
    if (title instanceof HTMLElement) Object.assign(title, { innerHTML: bars }).style.height = 'auto';
  },
};

for (const [name, change] of Object.entries(CHANGES)) {
  test(`what ${name} of a large page is seen`, async ({ driver }) => {
    driver.site.setOverride(SEARCH, { html: makePage(12_000).replace(/<div class="(?:bar|filters|sort)">.*?<\/div>/gs, '') });
    const tab = await driver.open(SEARCH);
    expect((await probeUntil(tab, ({ page }) => page === null)).page).toBeNull();
    // Once more with nothing changed: from now on whole rows of cards are passed over.
    await tab.evaluate(() => window.dispatchEvent(new Event('popstate')));
    await tab.evaluate(change, /<body>(.*?)<div class="list"/s.exec(makePage(12))?.[1] ?? '');
    const overlay = await tab.waitForOverlay('our card', ({ hosts, card, pill }) => hosts === 1 && (card !== null || pill !== null));
    expect(overlay.hosts).toBe(1);
    await tab.close();
  });
}
