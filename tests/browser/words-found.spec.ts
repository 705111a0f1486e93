import { expect } from 'playwright/test';
import type { Tab } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';
import { HOST_NAME } from './driver/host-name.ts';
import type { Miss } from './probe/words-probe.ts';
import { openShop, pointAt, runWordsProbe } from './words-page.ts';

type World = typeof globalThis & { guidebookWordsProbe: { missed(way: string): Miss[]; termsHere(): string[]; ways: string[] } };

test('every term of the glossary is found at its place in every way that a page writes it', async ({ driver }, info) => {
  info.setTimeout(240_000);
  const tab = await openShop(driver, '<p>。</p>');
  await runWordsProbe(tab);
  const ways = await tab.evaluate(() => (globalThis as World).guidebookWordsProbe.ways);
  expect(ways.length).toBeGreaterThan(6);
  for (const way of ways) {
    const misses = await tab.evaluate((wanted) => (globalThis as World).guidebookWordsProbe.missed(wanted), way);
    expect.soft(misses, way).toEqual([]);
  }
});

test('the terms of a whole page, also where they lie in several nodes', async ({ driver }) => {
  const tab = await openShop(driver, '<p>一件<!-- -->代<b>发</b></p><p>确认</p><p>收货</p><x-a></x-a><script>var a = "诚e赊"</script>');
  await tab.evaluate(() => {
    const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<i>诚</i>e<i>赊</i>';
  });
  await runWordsProbe(tab);
  const found = await tab.evaluate(() => (globalThis as World).guidebookWordsProbe.termsHere());
  expect(found[0]).toBe('一件代发');
  expect(found.at(-1)).toBe('诚e赊');
  expect(found).not.toContain('确认收货');
});

test('a page of a million letters in one node and ten thousand elements in a row, and many in each other, is no trouble', async ({
  driver,
}) => {
  const tab = await openShop(
    driver,
    '<p><span id="a">一件代发</span></p><p id="long" style="height:60px;overflow:hidden"></p><div id="deep"></div>',
  );
  await tab.evaluate(() => {
    (document.querySelector('#long') as HTMLElement).textContent = '确认收货，'.repeat(200_000);
    let at = document.querySelector('#deep') as HTMLElement;
    at.append(...Array.from({ length: 10_000 }, () => document.createElement('span')));
    // Firefox lays out no more than 200 boxes in each other, Chromium falls over 3,000.
    for (let left = 150; left > 0; left -= 1) at = at.appendChild(document.createElement('div'));
    at.id = 'inmost';
    at.style.width = 'fit-content';
    at.append('诚', document.createElement('b'));
    at.append('e赊');
  });
  await pointAt(tab, '#a', '一件代发');
  await awayFromAll(tab);
  await tab.hover({ x: 60, y: 110 });
  await tab.waitForOverlay('a word of the long text', ({ tipText }) => tipText.startsWith('确认收货'));
  await awayFromAll(tab);
  await pointAt(tab, '#inmost', '诚e赊');
});

/** Takes the pointer away and waits until the tooltip, which may lie on what is pointed at next, has gone. */
async function awayFromAll(tab: Tab): Promise<void> {
  await tab.hover({ x: 3, y: 3 });
  await expect.poll(() => tab.evaluate((ours) => document.querySelectorAll(ours).length, HOST_NAME)).toBe(0);
}
