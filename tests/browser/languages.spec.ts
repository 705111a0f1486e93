import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import { ROOT } from '../../scripts/node24.js';
import { waitForCard } from '../../scripts/walk-actions.ts';
import { PSEUDO_LANGUAGES } from '../../utils/platform/pseudo-locale.ts';
import type { Driver, OwnPage, Tab, View } from './driver/driver.ts';
import { command, readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { HOST_NAME } from './driver/host-name.ts';
import type { OverlaySight } from './driver/in-page.ts';
import { findTextFaults } from './driver/text-faults.ts';
import { ADDRESSES, POINTED } from './practice-pages.ts';

// The languages are made from English: what is not of their kind was not taken from the locale files.
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(2026, month).toLocaleString('en', { month: 'long' }));
/** Words that are the same in every language: names, currencies, what a clock says. */
const STAY = ['Guidebook', 'WorldFirst', 'Alipay', 'World', 'Pay', 'Cross', 'border', 'CNH', 'CNY', 'SGD', 'AM', 'PM', ...MONTHS];

async function expectWhole(view: View, where: string, host: string | null, least: number): Promise<void> {
  const { texts, ...faults } = await view.evaluate(findTextFaults, { host, stay: STAY });
  expect.soft(faults, where).toEqual({ cut: [], missing: [], english: [] });
  expect.soft(texts, `${where}: texts that were looked at`).toBeGreaterThanOrEqual(least);
}

const isIn = (text: string, language: string) => text.includes(language === 'en-XA' ? '⟦' : '\u202e');

/** The card of the frame that draws one, looked at in both languages; where it finds no room, its small form. */
async function expectCard(tab: Tab, own: OwnPage, where: string): Promise<void> {
  for (const language of PSEUDO_LANGUAGES) {
    await command(own, 'language', { language });
    const isThere = (sight: OverlaySight) => (sight.card ? isIn(sight.title, language) : sight.pill !== null);
    const seen = await waitForCard(tab, isThere, 8000);
    if (!seen) throw new Error(`${where}: no card in ${language}`);
    // The card grows with its words: looked at once it stands still.
    await seen.frame.waitForOverlay(`the card in ${language}`, isThere);
    await expectWhole(seen.frame, `${where} in ${language}`, HOST_NAME, seen.sight.card ? 6 : 1);
  }
}

const TEXTS = JSON.parse(readFileSync(path.join(ROOT, 'locales/en/steps.json'), 'utf8')) as Record<string, object>;
const lengthOf = ({ step }: { step: string }) => JSON.stringify(TEXTS[step]).length;
/** Of each page its first step that is pointed at; and of these the longest ones, because they are cut off first. */
const SAMPLE = POINTED.filter(({ look }, at) => POINTED.findIndex((each) => each.look.page === look.page) === at)
  .sort((one, other) => lengthOf(other) - lengthOf(one))
  .slice(0, 7);

test('cards on the pages of the journey: nothing cut off, nothing missing, nothing left in English', async ({ driver, own }) => {
  await command(own, 'country', { country: 'SG' });
  for (const { look } of SAMPLE) {
    const tab = await driver.open(look.url);
    await waitForCard(tab, () => true, 8000);
    await expectCard(tab, own, look.page);
    await tab.close();
  }
});

test('steps on the phone, waiting steps and steps elsewhere', async ({ driver, own }) => {
  await command(own, 'country', { country: 'SG' });
  const tab = await driver.open(ADDRESSES['1688/paid'] ?? '');
  for (let steps = 0; steps < 5; steps += 1) {
    const { step } = (await waitForCard(tab, ({ card }) => card !== null, 8000))?.sight ?? { step: null };
    await expectCard(tab, own, `${step}`);
    await command(own, 'mark', { step });
    await waitForCard(tab, (sight) => sight.step !== step, 3000);
  }
});

test('popup and welcome page: nothing cut off, nothing missing, nothing left in English', async ({ driver, own }) => {
  await seeOrder(driver, own);
  const pages = {
    'popup.html': await driver.openOwn('popup.html'),
    'welcome.html': await driver.openOwn('welcome.html'),
    'data.html': await driver.openOwn('data.html'),
  };
  for (const language of PSEUDO_LANGUAGES) {
    await command(own, 'language', { language });
    for (const [file, page] of Object.entries(pages)) {
      await page.waitFor(`${file} in ${language}`, (wanted) => document.documentElement.lang === wanted, language);
      await page.waitFor(
        'its words',
        (sign) => document.querySelector('main')?.textContent?.includes(sign),
        language === 'en-XA' ? '⟦' : '\u202e',
      );
      await expectWhole(page, `${file} in ${language}`, null, 15);
      expect.soft(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar-XB' ? 'rtl' : 'ltr');
      const listed = await page.evaluate(() => [...document.querySelectorAll('option')].map(({ value }) => value));
      expect
        .soft(
          listed.filter((value) => PSEUDO_LANGUAGES.includes(value)),
          'in no list of languages',
        )
        .toEqual([]);
    }
  }
  await Promise.all(Object.values(pages).map((page) => page.close()));
});

test('the check itself finds what is cut, missing or English', async ({ driver, own }) => {
  await command(own, 'language', { language: 'en-XA' });
  const page = await driver.openOwn('welcome.html');
  await page.waitFor('its words', () => document.querySelector('main')?.textContent?.includes('⟦'));
  await page.evaluate(() => {
    for (const text of ['ui:popup.lost', 'Left behind', '⟦ţööööļööñĝ⟧']) {
      const line = document.createElement('p');
      line.textContent = text;
      if (text.startsWith('⟦')) Object.assign(line.style, { width: '20px', overflow: 'hidden' });
      document.querySelector('main')?.append(line);
    }
  });
  const { texts, ...faults } = await page.evaluate(findTextFaults, { host: null, stay: STAY });
  expect(texts).toBeGreaterThan(15);
  expect(faults).toEqual({
    cut: [expect.stringContaining('ţööööļööñĝ')],
    missing: ['ui:popup.lost'],
    english: ['Left behind in "Left behind"'],
  });
  await page.close();
});

/** An order total makes the popup say whether it can be paid. */
async function seeOrder(driver: Driver, own: OwnPage): Promise<void> {
  const order = await driver.open(ADDRESSES['1688/order-confirm'] ?? '');
  await expect.poll(async () => (await readState(own))?.orderTotal !== undefined, { timeout: 10_000 }).toBe(true);
  await order.close();
}
