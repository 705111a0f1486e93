import { expect } from 'playwright/test';
import { TRAP_SPRING } from './driver/extension-copy.ts';
import { test } from './driver/fixtures.ts';
import { trespasses, watchRequest, watchWords } from './driver/trespasses.ts';
import { ADDRESSES } from './practice-pages.ts';

// Every other browser test ends by asking whether anything was trapped: here the traps are sprung.

test('what our scripts must never do on a site is trapped, even when the page is left at once', async ({ driver }) => {
  const tab = await driver.open(ADDRESSES['1688/home'] ?? '');
  await tab.waitForOverlay('a card', ({ card, pill }) => card !== null || pill !== null);
  expect(trespasses).toEqual([]);
  await tab.evaluate((spring) => {
    document.dispatchEvent(new CustomEvent(spring));
  }, TRAP_SPRING);
  await tab.goto(ADDRESSES['1688/cart'] ?? '');
  const trapped = ['the value of input', 'a listener for keydown', 'click at', 'fetch of /nothing', 'sendBeacon of /nothing'];
  for (const what of trapped) await expect.poll(() => trespasses.filter((each) => each.startsWith(what)), what).toHaveLength(1);
  trespasses.length = 0;
});

test('a request by our background or a page of ours would be trapped', async ({ driver, own }) => {
  await driver.open(ADDRESSES['1688/home'] ?? '');
  expect(trespasses).toEqual([]);
  for (const headers of [
    { origin: 'moz-extension://x' },
    { referer: 'chrome-extension://x/popup.html' },
    { 'sec-fetch-site': 'none', 'sec-fetch-dest': 'empty' },
  ])
    watchRequest({ host: 'www.1688.com', path: '/', headers });
  expect(trespasses).toHaveLength(3);
  trespasses.length = 0;
  // The policy of our own pages lets none of them out.
  const out = await own.evaluate(() => fetch('https://www.1688.com/').then(String, () => 'refused'));
  expect(['refused', '[object Response]']).toContain(out);
  trespasses.length = 0;
});

test('an amount in what the overlay says would be trapped', () => {
  watchWords('Ready. The CNH balance covers this order', 'x');
  watchWords('Step 3 of 12, at 14:02, costs 0.40 %', 'x');
  expect(trespasses).toEqual([]);
  for (const words of ['CNH 10,169.50', '9697.84', '¥12,00']) watchWords(words, 'x');
  expect(trespasses).toHaveLength(3);
  trespasses.length = 0;
});
