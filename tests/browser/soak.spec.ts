import { expect } from 'playwright/test';
import { isFull } from '../fuzz-runs.ts';
import { noteFigure } from '../note-figure.ts';
import type { OwnPage, Tab } from './driver/driver.ts';
import { askTrap, TRAP_ANSWER, TRAP_ASK } from './driver/extension-copy.ts';
import { command, dumpStore } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES } from './practice-pages.ts';

const ROUND = ['1688/home', '1688/product', '1688/cart', '1688/search', '1688/order-confirm', 'worldfirst/home'];
const HOME = ADDRESSES['1688/home'] ?? '';
const TABS = 3;
const NAVIGATIONS = isFull ? 5000 : 36;
const MOVES = isFull ? 500 : 60;
const KILL_EVERY = 12;
/** So long nothing may be written while nothing happens, in milliseconds. */
const IDLE = isFull ? 60_000 : 2500;

type Area = { onChanged: { addListener(run: () => void): void } };
declare const browser: { storage: { local: Area; session: Area } } | undefined;
declare const chrome: { storage: { local: Area; session: Area } };

const isThere = ({ card, pill }: { card: object | null; pill: object | null }) => card !== null || pill !== null;
const aliveIn = async (tab: Tab) => (await tab.evaluate(askTrap, { ask: TRAP_ASK, answer: TRAP_ANSWER }))?.alive;

test('after many pages and kills nothing has piled up, and idle writes nothing', async ({ driver, own }, info) => {
  info.setTimeout(60_000 + NAVIGATIONS * 3000);
  await command(own, 'country', { country: 'SG' });
  const tabs = [];
  for (let at = 0; at < TABS; at += 1) tabs.push(await driver.open(HOME));
  const first = tabs[0] as Tab;
  await first.activate();
  await first.waitForOverlay('the card', isThere);
  const before = { alive: await aliveIn(first), store: (await dumpStore(own)).length };

  for (let at = 0; at < NAVIGATIONS; at += 1) {
    const tab = tabs[at % TABS] as Tab;
    if (at % KILL_EVERY === KILL_EVERY - 1) await driver.killBackground();
    await tab.goto(ADDRESSES[ROUND[at % ROUND.length] ?? ''] ?? HOME);
  }
  await first.activate();
  await first.goto(HOME);
  await first.waitForOverlay('the card, after all that', isThere);
  expect(await aliveIn(first), 'listeners and observers on a page').toEqual(before.alive);
  const grown = (await dumpStore(own)).length - before.store;
  expect(grown, 'letters in the store').toBeLessThan(20_000);

  await expectIdle(own);
  expect(driver.errors.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  noteFigure({
    what: 'pages opened in three tabs, the background ended every twelfth time',
    tried: NAVIGATIONS,
    failed: info.errors.length,
    where: driver.name,
  });
});

test('a site that moves by itself, again and again: what listens and watches stays the same', async ({ driver }, info) => {
  info.setTimeout(60_000 + MOVES * 1000);
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('the card', isThere);
  const before = await aliveIn(tab);
  // Firefox gives our scripts a window whose own functions cannot be counted through.
  expect(before?.listeners).toBeGreaterThan(driver.name === 'firefox' ? -1 : 3);
  expect(before?.observers).toBeGreaterThan(0);
  await tab.evaluate(async (moves) => {
    for (let at = 0; at < moves; at += 1) {
      history.pushState(null, '', `?at=${at}`);
      if (at % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }, MOVES);
  await expect.poll(() => aliveIn(tab), { timeout: 10_000 }).toEqual(before);
  await tab.waitForOverlay('the card, after all that', isThere);
});

/** Nothing is written into any area of the store while nothing happens. */
async function expectIdle(own: OwnPage): Promise<void> {
  await own.evaluate(() => {
    const { local, session } = (typeof browser === 'undefined' ? chrome : browser).storage;
    const world = globalThis as { writes?: number };
    world.writes = 0;
    for (const area of [local, session])
      area.onChanged.addListener(() => {
        world.writes = (world.writes ?? 0) + 1;
      });
  });
  await expect
    .poll(
      () =>
        own.evaluate(async (idle) => {
          const world = globalThis as { writes?: number };
          world.writes = 0;
          await new Promise((resolve) => setTimeout(resolve, idle));
          return world.writes;
        }, IDLE),
      { timeout: IDLE * 4 },
    )
    .toBe(0);
}
