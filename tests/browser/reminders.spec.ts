import { expect } from 'playwright/test';
import type { OwnPage } from './driver/driver.ts';
import { badgeText, command, readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { openDrawn, press, wordsOf } from './own-page.ts';
import { ADDRESSES } from './practice-pages.ts';

type Api = {
  alarms: { getAll(): Promise<{ name: string }[]> };
  permissions: { contains(asked: object): Promise<boolean>; request(asked: object): Promise<boolean> };
};
declare const browser: Api | undefined;
declare const chrome: Api;

const REVIEW = 'worldfirst/review';
const remind = (own: OwnPage, minutes: number) => command(own, 'remind', { step: REVIEW, minutes });
const alarms = (own: OwnPage) =>
  own.evaluate(async () => (await (typeof browser === 'undefined' ? chrome : browser).alarms.getAll()).map(({ name }) => name));
const isDue = (own: OwnPage) => expect.poll(() => badgeText(own), { timeout: 20_000 }).toBe('!');

test('an alarm comes due: the badge says so, the popup says of what, and never mind ends it', async ({ driver, own }) => {
  expect(await alarms(own)).toEqual([]);
  await remind(own, 0.05);
  await expect.poll(() => alarms(own)).toEqual([`remind:${REVIEW}`]);
  const popup = await openDrawn(driver, 'popup.html');
  expect(await wordsOf(popup, '[data-due]')).toEqual([]);
  await isDue(own);
  // Open while it comes due, the popup says so by itself.
  await popup.waitFor('what is due', () => document.querySelector('[data-due="worldfirst/review"]'));
  expect((await wordsOf(popup, '[data-due] button')).join()).toMatch(/Done myself,Remind me again in 1 day,Never mind/);
  await press(popup, '[data-due] [data-do=never]');
  await expect.poll(() => badgeText(own)).not.toBe('!');
  await popup.waitFor('nothing due', () => !document.querySelector('[data-due]'));
  expect((await readState(own))?.reminders).toEqual({});
  expect(await alarms(own)).toEqual([]);
});

test('an alarm wakes a background that was ended; again in a day sets it anew, done myself ends it', async ({ driver, own }) => {
  await remind(own, 0.06);
  await driver.killBackground();
  await isDue(own);
  const popup = await openDrawn(driver, 'popup.html');
  await press(popup, '[data-due] [data-do=again]');
  await expect.poll(() => badgeText(own)).not.toBe('!');
  expect(await alarms(own)).toEqual([`remind:${REVIEW}`]);
  const due = (await readState(own))?.reminders?.[REVIEW]?.due ?? 0;
  expect(Math.abs(due - Date.now() - 86_400_000)).toBeLessThan(60_000);
  await remind(own, 0.0001);
  await isDue(own);
  await press(popup, '[data-due] [data-do=dueDone]');
  await expect.poll(async () => (await readState(own))?.marks).toHaveProperty([REVIEW]);
  await expect.poll(() => alarms(own)).toEqual([]);
});

test('a notification is asked for only when its switch is pressed', async ({ driver, own }) => {
  await remind(own, 1440);
  const asked = (page: OwnPage) => page.evaluate(() => (globalThis as { asked?: unknown[] }).asked ?? []);
  for (const file of ['popup.html', 'guide.html']) {
    const page = await openDrawn(driver, file);
    await page.evaluate(() => {
      const { permissions } = typeof browser === 'undefined' ? chrome : browser;
      const world = globalThis as { asked?: unknown[] };
      world.asked = [];
      permissions.request = async (what) => {
        world.asked?.push(what);
        return false;
      };
    });
    await page.waitFor('the switch', () => document.querySelector('[data-do=notify]'));
    expect(await asked(page)).toEqual([]);
    await press(page, '[data-do=notify]');
    await page.waitFor('the answer', () => document.body.textContent?.includes('The browser has not allowed it'));
    expect(await asked(page)).toEqual([{ permissions: ['notifications'] }]);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[data-do=notify]')?.checked)).toBe(false);
    await page.close();
  }
  const allowed = await own.evaluate(() =>
    (typeof browser === 'undefined' ? chrome : browser).permissions.contains({ permissions: ['notifications'] }),
  );
  expect(allowed).toBe(false);
});

test('the card of a review offers to remind, says when, and takes it back', async ({ driver, own }) => {
  const tab = await driver.open(ADDRESSES['worldfirst/register-account'] ?? '');
  for (let turn = 0; turn < 4; turn++) {
    const { step } = await tab.waitForOverlay('a card', ({ card }) => card !== null);
    if (step === REVIEW) break;
    await tab.press('next');
    await tab.waitForOverlay('the next step', (sight) => sight.step !== step);
  }
  await tab.press('remind');
  await tab.waitForOverlay('the reminder', ({ text }) => text.includes('Reminder: '));
  await expect.poll(async () => (await readState(own))?.reminders).toHaveProperty([REVIEW]);
  await tab.press('remind');
  await tab.waitForOverlay('no reminder', ({ text }) => text.includes('Remind me in 1 day'));
  await expect.poll(async () => (await readState(own))?.reminders).toEqual({});
});
