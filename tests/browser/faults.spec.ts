import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'playwright/test';
import { outputFolder } from '../../scripts/extension-build.ts';
import { startSite } from '../fixtures/site.ts';
import { isFull } from '../fuzz-runs.ts';
import { launchChromium } from './driver/chromium.ts';
import { damage, type Harm, type Harmed, harms } from './driver/disk-damage.ts';
import type { BrowserName, Driver, OwnPage } from './driver/driver.ts';
import { command, readState } from './driver/extension-store.ts';
import { launchFirefox } from './driver/firefox.ts';
import { test } from './driver/fixtures.ts';
import { type Hammered, hammer } from './driver/hammer.ts';
import { ADDRESSES } from './practice-pages.ts';

// The quick figures; GUIDEBOOK_FULL=1 runs those of a release.
const KILLS = { chromium: isFull ? 10_000 : 40, firefox: isFull ? 5000 : 40 };
const ROUNDS = { chromium: isFull ? 100 : 2, firefox: isFull ? 50 : 1 };
const STEPS = ['alipay/install', 'alipay/identity', 'alipay/real-name', 'order/add', 'worldfirst/review', 'account-1688/code'];
const STILL = 'icons/16.png';

const marksOf = async (own: OwnPage) => Object.keys((await readState(own))?.marks ?? {}).sort();

test('the background is killed again and again under the presses of several tabs: nothing is lost, nothing counts twice', async ({
  driver,
}, info) => {
  const kills = KILLS[driver.name];
  info.setTimeout(60_000 + kills * 1000);
  const pages = await Promise.all([0, 1, 2, 3].map(() => driver.openOwn(STILL)));
  const killer = await driver.killer();
  let over = false;
  const load = Promise.all(
    pages.map(async (page, at) => {
      const all: Hammered[] = [];
      // A few presses at a time, so that the end of the killing ends the load.
      while (!over) all.push(await page.evaluate(hammer, { step: STEPS[at] ?? '', times: 5 }));
      return all;
    }),
  );
  for (let kill = 0; kill < kills; kill += 1) {
    await killer.kill();
    await new Promise((resolve) => setTimeout(resolve, 20 + ((kill * 37) % 150)));
  }
  over = true;
  const done = await load;
  expect(done.flat().flatMap(({ faults }) => faults)).toEqual([]);
  expect(done.flat().reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(20);
  const last = done.flatMap((all, at) => (all.at(-1)?.last === 'mark' ? [STEPS[at]] : []));
  const own = await driver.openOwn(STILL);
  expect(await marksOf(own)).toEqual([...last].sort());
  expect((await readState(own))?.notice).toBeUndefined();
  await Promise.all([killer.close(), ...pages.map((page) => page.close())]);
});

test('many tabs press at the same time: all that was sent is kept', async ({ driver, own }, info) => {
  const [tabs, times] = isFull ? [16, 250] : [6, 4];
  info.setTimeout(60_000 + tabs * times * 200);
  const pages = await Promise.all(Array.from({ length: tabs }, () => driver.openOwn(STILL)));
  const done = await Promise.all(pages.map((page, at) => page.evaluate(hammer, { step: STEPS[at % STEPS.length] ?? '', times })));
  expect(done.flatMap(({ faults }) => faults)).toEqual([]);
  const sent = done.flatMap(({ ids }) => ids);
  expect(sent).toHaveLength(tabs * times);
  expect((await readState(own))?.applied.toSorted()).toEqual(sent.length > 200 ? expect.anything() : sent.toSorted());
  await Promise.all(pages.map((page) => page.close()));
});

test('the browser is killed by the system: what was acknowledged is there when it starts again', async ({ target }, info) => {
  test.skip(process.platform !== 'linux', 'the browser is found by its place in /proc');
  const rounds = ROUNDS[target];
  info.setTimeout(60_000 + rounds * 20_000);
  await withProfile(target, async (driver) => {
    for (let round = 0; round < rounds; round += 1) {
      const own = await driver.openOwn(STILL);
      const step = STEPS[round % STEPS.length] ?? '';
      const kind = (await marksOf(own)).includes(step) ? 'undo' : 'mark';
      expect(await command(own, kind, { step })).toEqual({ ok: true });
      const before = await marksOf(own);
      await driver.restart({ kill: true });
      const again = await driver.openOwn(STILL);
      await expectNothingLost(driver, again, before);
      await again.close();
    }
  });
});

const DAMAGE: [Harmed[], Harm][] = isFull
  ? [
      ...harms.flatMap((harm): [Harmed[], Harm][] => [
        [['local'], harm],
        [['indexed'], harm],
        [['local', 'indexed'], harm],
      ]),
    ].filter(
      // With every file of both copies gone nothing is left that could know of a buyer.
      ([copies, harm]) => !(copies.length === 2 && ['removed', 'cut to nothing'].includes(harm)),
    )
  : [
      [['local'], 'written over'],
      [['indexed'], 'cut in the middle'],
    ];

for (const [copies, harm] of DAMAGE) {
  test(`on disk ${copies.join(' and ')} ${harm}: nothing is lost in silence`, async ({ target }, info) => {
    info.setTimeout(90_000);
    await withProfile(target, async (driver) => {
      const own = await driver.openOwn(STILL);
      for (const step of STEPS.slice(0, 3)) expect(await command(own, 'mark', { step })).toEqual({ ok: true });
      const before = await marksOf(own);
      let harmed = 0;
      await driver.restart({
        meanwhile: (profile) => {
          for (const copy of copies) harmed += damage(target, profile, copy, harm);
        },
      });
      expect(harmed).toBeGreaterThanOrEqual(copies.length);
      await expectNothingLost(driver, await driver.openOwn(STILL), before);
    });
  });
}

test('an update while pages are open: the old card goes or says so, and everything stored is there', async ({ driver, own }) => {
  test.skip(driver.name === 'firefox', 'a temporary add-on that reloads itself is gone');
  const tab = await driver.open(ADDRESSES['1688/home'] ?? '');
  await tab.waitForOverlay('a card', ({ card, pill }) => card !== null || pill !== null);
  await command(own, 'mark', { step: 'alipay/install' });
  await own.evaluate(() => {
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  await tab.activate();
  await tab.waitFor('the old card to know', () => {
    const root = document.querySelector('gb-guide')?.shadowRoot;
    for (const button of root?.querySelectorAll<HTMLElement>('[data-do=next], [data-do=doneMyself]') ?? []) button.click();
    return !root || root.textContent?.includes('Reload this page');
  });
  const again = await driver.openOwn(STILL);
  expect(await marksOf(again)).toEqual(['alipay/install']);
  await tab.goto(ADDRESSES['1688/home'] ?? '');
  await tab.waitForOverlay('the new card', ({ card, pill }) => card !== null || pill !== null);
});

test('a site that the browser withholds and gives back: the way is as it was', async ({ driver, own }) => {
  const tab = await driver.open(ADDRESSES['1688/home'] ?? '');
  await tab.waitForOverlay('a card', ({ card, pill }) => card !== null || pill !== null);
  await command(own, 'mark', { step: 'alipay/install' });
  await driver.setHostAccess(false);
  expect(await command(own, 'mark', { step: 'alipay/identity' })).toEqual({ ok: true });
  await driver.setHostAccess(true);
  await tab.goto(ADDRESSES['1688/home'] ?? '');
  await tab.waitForOverlay('the card again', ({ card, pill }) => card !== null || pill !== null);
  expect(await marksOf(own)).toEqual(['alipay/identity', 'alipay/install']);
});

/** A browser of its own, over a profile that outlives it. */
async function withProfile(target: BrowserName, run: (driver: Driver) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'guidebook-profile-'));
  const site = await startSite();
  const extension = outputFolder(target === 'chromium' ? 'chrome' : 'firefox', 'e2e');
  const driver = await (target === 'chromium' ? launchChromium : launchFirefox)(site, { extension, profile });
  try {
    await run(driver);
  } finally {
    await driver.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** All marks are there; or the popup says in words that they are not. It is drawn in any case, and the next press is answered. */
async function expectNothingLost(driver: Driver, own: OwnPage, before: string[]): Promise<void> {
  const popup = await driver.openOwn('popup.html');
  await popup.waitFor('the popup', () => document.querySelector('h1')?.textContent);
  const told = await popup.evaluate(() => document.querySelector('.banner h2')?.textContent ?? null);
  await popup.close();
  const reply = await command(own, 'welcomed');
  const now = await marksOf(own);
  if (told === null) expect(now).toEqual(before);
  else expect(told.length).toBeGreaterThan(10);
  expect(reply).toMatchObject({ ok: expect.any(Boolean) });
}

declare const chrome: { runtime: { reload(): void } };
