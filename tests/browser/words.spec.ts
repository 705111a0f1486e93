import { expect } from 'playwright/test';
import type { Box, Driver, Tab } from './driver/driver.ts';
import { askTrap, TRAP_ANSWER, TRAP_ASK } from './driver/extension-copy.ts';
import { test } from './driver/fixtures.ts';
import type { OverlaySight } from './driver/in-page.ts';

// A shop's own page: on a domain of ours, and no page that the guide knows.
const SHOP = 'https://shop99.1688.com/page/words.htm';
const STYLE = '<style>body{font:16px/2 sans-serif;margin:40px 40px 900px}p,div{margin:12px 0}.row{display:flex}</style>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}${STYLE}</head><body>${body}</body></html>`;
const shows = (word: string) => (sight: OverlaySight) => sight.tip !== null && sight.tipText.startsWith(word);
const messagesOf = async (tab: Tab) => (await tab.evaluate(askTrap, { ask: TRAP_ASK, answer: TRAP_ANSWER }))?.messages ?? -1;
const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

async function openShop(driver: Driver, body: string, head = ''): Promise<Tab> {
  driver.site.setOverride(SHOP, { html: page(body, head) });
  const tab = await driver.open(SHOP);
  // The background has answered when the words are there: one message, and nothing of ours to be seen.
  await expect.poll(() => messagesOf(tab)).toBe(1);
  return tab;
}

/** Points at an element until the tooltip says this word. */
async function pointAt(tab: Tab, css: string, word: string): Promise<OverlaySight> {
  await tab.hover({ x: 3, y: 3 });
  await expect(async () => {
    await tab.hover({ x: 3, y: 3 });
    await tab.hover(css);
    await tab.waitForOverlay(`the tooltip of ${word}`, shows(word), 1500);
  }).toPass({ timeout: 15_000 });
  return tab.waitForOverlay(`the tooltip of ${word}`, shows(word));
}

test('a word on a page that the guide does not know is explained at once, from nothing but what was left there', async ({ driver }) => {
  const tab = await openShop(driver, '<p>这里可以 <span id="a">一件代发</span> 的</p>');
  expect(await tab.evaluate(() => document.querySelectorAll('gb-guide').length)).toBe(0);
  const sight = await pointAt(tab, '#a', '一件代发');
  expect(sight.hosts).toBe(1);
  expect(sight.lang).toBe('en');
  expect(sight.tipText).toContain('1688 Guidebook glossary');
  expect(await messagesOf(tab)).toBe(1);
  const word = await tab.evaluate(() => document.querySelector('#a')?.getBoundingClientRect().toJSON());
  expect(sight.tip && overlaps(sight.tip, word as Box)).toBe(false);
  await tab.hover({ x: 3, y: 3 });
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('gb-guide').length)).toBe(0);
});
