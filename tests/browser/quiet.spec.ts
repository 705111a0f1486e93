import { expect } from 'playwright/test';
import type { Tab } from './driver/driver.ts';
import { askMarks, MARKS_ANSWER, MARKS_ASK, SEND_ANSWER, SEND_ASK, sendAsSite } from './driver/extension-copy.ts';
import { badgeText, command, forgetTabs, readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import type { OverlaySight } from './driver/in-page.ts';
import { openOver } from './own-page.ts';
import { ADDRESSES } from './practice-pages.ts';

const HOME = ADDRESSES['1688/home'] ?? '';
/** Pages of the guide, and a shop's own, where only words are explained. */
const SHOP = 'https://shop99.1688.com/page/words.htm';
const SITES = [HOME, SHOP, ADDRESSES['worldfirst/home'] ?? '', ADDRESSES['alipay/business-home'] ?? ''];
const hasCard = ({ card, pill }: OverlaySight) => card !== null || pill !== null;

/** What was brought into this tab, once the background has answered its visit. */
async function broughtTo(tab: Tab, plain = false): Promise<{ visit: unknown; marks: string[] | null; hosts: number }> {
  const visit = await tab.evaluate(sendAsSite, {
    ask: SEND_ASK,
    answer: SEND_ANSWER,
    message: { type: 'visit', words: true, ...(plain && { plain }) },
  });
  const marks = await tab.evaluate(askMarks, { ask: MARKS_ASK, answer: MARKS_ANSWER });
  return { visit, marks, hosts: await tab.evaluate(() => document.querySelectorAll('gb-guide').length) };
}

test('silenced, every site is left at once and nothing is brought to a page; brought back, it is there again', async ({ driver, own }) => {
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', hasCard);
  expect((await broughtTo(tab)).marks).toEqual(expect.arrayContaining(['guidebookOverlay', 'guidebookWords']));
  await command(own, 'silence', { on: true });
  await tab.activate();
  await tab.waitFor('the page without us', () => !document.querySelector('gb-guide'));
  await expect.poll(() => badgeText(own)).toBe('off');
  for (const url of SITES) {
    const other = await driver.open(url);
    expect(await broughtTo(other, url === SHOP), url).toEqual({ visit: { ok: false }, marks: [], hosts: 0 });
    await other.close();
  }
  await driver.killBackground();
  const popup = await openOver(driver, tab);
  expect(await popup.evaluate(() => document.body.innerText)).toContain('Silent on all sites');
  await popup.click('[data-do=unsilence]');
  await expect.poll(async () => (await readState(own))?.choices.silent, { timeout: 10_000 }).toBe(undefined);
  await tab.activate();
  await tab.waitForOverlay('the card again', hasCard);
  expect(await badgeText(own)).not.toBe('off');
});

test('a site that is switched off gets nothing; words off are not the guide off', async ({ driver, own }) => {
  await command(own, 'site', { site: '1688', on: false });
  const off = await driver.open(HOME);
  expect(await broughtTo(off)).toEqual({ visit: { ok: false }, marks: [], hosts: 0 });
  await off.close();
  await command(own, 'site', { site: '1688', on: true });
  await command(own, 'word-level', { site: '1688', level: 'off' });
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', hasCard);
  const { marks } = await broughtTo(tab);
  expect(marks).toContain('guidebookOverlay');
  expect(marks?.filter((name) => name.includes('Words'))).toEqual([]);
});

test('the popup says how loud it is here, what the keys do, and changes the level at once', async ({ driver, own }) => {
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', hasCard);
  const popup = await openOver(driver, tab);
  await popup.click('[data-do=quiet]');
  const chosen = () => popup.evaluate(() => document.querySelector<HTMLInputElement>('.quiet input:checked')?.value);
  expect(await chosen()).toBe('hover');
  const keys = await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.keys-row')].map((each) => each.innerText));
  expect(keys[0]).toMatch(/Silence everything.*\n*.*(Shift|⇧).*S/s);
  expect(keys.length).toBeGreaterThan(3);
  await popup.click('input[value=badges]');
  await expect.poll(async () => (await readState(own))?.choices.wordLevels, { timeout: 10_000 }).toEqual({ 1688: 'badges' });
  await expect.poll(chosen).toBe('badges');
  await tab.activate();
  await tab.waitForOverlay('badges', ({ badges }) => badges.length > 0);
  await popup.close();
});

for (const page of ['1688/search', '1688/global-search']) {
  test(`on ${page} the card says where search words are found, and has no field`, async ({ driver }) => {
    const tab = await driver.open(ADDRESSES[page] ?? '');
    const { text } = await tab.waitForOverlay('a card', ({ card }) => card !== null);
    expect(text).toContain('Need Chinese search words? Open the guide in the toolbar.');
    expect(await tab.evaluate(() => document.querySelector('gb-guide')?.shadowRoot?.querySelectorAll('input, textarea').length)).toBe(0);
  });
}

test('a mark whose news is lost still turns the card', async ({ driver, own }) => {
  const tab = await driver.open(HOME);
  const { step } = await tab.waitForOverlay('a card', ({ card }) => card !== null);
  // As after a kill at the wrong moment: nobody knows of the frame, so nobody tells it.
  await forgetTabs(own);
  await tab.activate();
  await tab.press('doneMyself');
  await tab.waitForOverlay('the next step', (sight) => sight.step !== null && sight.step !== step);
});

test('a background that is ended right after a mark leaves no card behind the truth', async ({ driver, own }) => {
  const tab = await driver.open(HOME);
  for (let round = 0; round < 3; round += 1) {
    const { step } = await tab.waitForOverlay('a card', ({ card, done }) => card !== null && !done);
    await tab.press('doneMyself');
    await driver.killBackground();
    await tab.activate();
    await tab.waitForOverlay('the next step', (sight) => sight.step !== null && sight.step !== step);
    expect(Object.keys((await readState(own))?.marks ?? {})).toContain(step);
  }
});
