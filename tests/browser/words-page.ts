import { expect } from 'playwright/test';
import { bundleScript } from '../../scripts/bundle-inspector.ts';
import type { Driver, OwnPage, Tab } from './driver/driver.ts';
import { askTrap, TRAP_ANSWER, TRAP_ASK } from './driver/extension-copy.ts';
import type { OverlaySight } from './driver/in-page.ts';

/** A shop's own page: on a domain of ours, and no page that the guide knows. */
export const SHOP = 'https://shop99.1688.com/page/words.htm';
const STYLE = '<style>body{font:16px/2 sans-serif;margin:40px 40px 900px}p,div{margin:12px 0}.row{display:flex}</style>';

/** A page of these words. */
export const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${STYLE}</head><body>${body}</body></html>`;

/** Opens a page of these words on a shop's host, and waits until the words are there: one message, nothing of ours to be seen. */
export async function openShop(driver: Driver, body: string): Promise<Tab> {
  driver.site.setOverride(SHOP, { html: page(body) });
  const tab = await driver.open(SHOP);
  await expect.poll(() => messagesOf(tab)).toBe(1);
  return tab;
}

/** How many messages our scripts have sent from this document. */
export async function messagesOf(tab: Tab): Promise<number> {
  return (await tab.evaluate(askTrap, { ask: TRAP_ASK, answer: TRAP_ANSWER }))?.messages ?? -1;
}

export const says = (word: string) => (sight: OverlaySight) => sight.tip !== null && sight.tipText.startsWith(word);

/** Takes the pointer away and points at an element anew, until the tooltip says this word: the words may still be on their way. */
export async function pointAt(tab: Tab, css: string, word: string): Promise<OverlaySight> {
  let sight: OverlaySight | null = null;
  await expect(async () => {
    await tab.hover({ x: 3, y: 3 });
    await tab.hover(css);
    sight = await tab.waitForOverlay(`the tooltip of ${word}`, says(word), 1500);
  }).toPass({ timeout: 15_000 });
  return sight as unknown as OverlaySight;
}

/** What a command key of the browser makes the background say to the tabs. No test can press such a key. */
export async function pressKey(own: OwnPage, deed: string): Promise<void> {
  await own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
    const all = await tabs.query({});
    await Promise.all(all.map(({ id }) => tabs.sendMessage(id, { type: 'word', deed: wanted }).catch(() => undefined)));
  }, deed);
}
interface TabsApi {
  query(what: object): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}

/** Runs the probe for words in a page. */
export async function runWordsProbe(tab: Tab): Promise<void> {
  await tab.runScript(await bundleScript('tests/browser/probe/words-probe.ts'));
}
