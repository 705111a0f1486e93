import { expect } from 'playwright/test';
import { writeBackup } from '../../utils/core/backup.ts';
import { freshState } from '../../utils/core/fresh-state.ts';
import type { OwnPage } from './driver/driver.ts';
import { badgeText, command, lookIntoEveryStore, readState, writeStore } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { openDrawn, press, wordsOf } from './own-page.ts';
import { ADDRESSES } from './practice-pages.ts';

const MEMBER = 'buyer-of-the-test';
const hasCard = ({ card, pill }: { card: object | null; pill: object | null }) => card !== null || pill !== null;
const marksOf = async (own: OwnPage) => Object.keys((await readState(own))?.marks ?? {});

/**
 * What the link would save. Firefox lets nobody read a file at such an address, our policy being what it is: so the file is kept when the
 * page offers it, which it does anew whenever it draws.
 */
async function fileOf(page: OwnPage, css: string): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { offered?: Map<string, Blob> };
    if (world.offered) return;
    const offered = new Map<string, Blob>();
    world.offered = offered;
    const offer = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      const url = offer(file);
      offered.set(url, file as Blob);
      return url;
    };
  });
  await press(page, '[data-do=show]');
  return page.waitFor(
    'the file',
    async (given) => {
      const link = document.querySelector<HTMLAnchorElement>(given);
      const file = (globalThis as unknown as { offered: Map<string, Blob> }).offered.get(link?.href ?? '');
      return link && file && { name: link.download, text: await file.text() };
    },
    css,
  );
}

/** Chooses a file with this text, as a buyer does. */
async function chooseFile(page: OwnPage, text: string): Promise<void> {
  await page.evaluate((given) => {
    const input = document.querySelector<HTMLInputElement>('input[name=copy]');
    if (!input) throw new Error('no place for a file');
    const files = new DataTransfer();
    files.items.add(new File([given], 'copy.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

const says = (page: OwnPage, css: string, words: string) =>
  page.waitFor(words, (given) => document.querySelector(given.css)?.textContent?.replace(/\s+/g, ' ').includes(given.words), {
    css,
    words,
  });

test('everything that is stored is shown when it is asked for', async ({ driver, own }) => {
  await command(own, 'country', { country: 'SG' });
  await command(own, 'mark', { step: 'alipay/install' });
  const home = await driver.open(ADDRESSES['1688/home'] ?? '');
  await home.waitForOverlay('a card', hasCard);
  const page = await openDrawn(driver, 'data.html');
  expect(await wordsOf(page, '[data-kept]')).toEqual([]);
  await press(page, '[data-do=show]');
  await page.waitFor('what is stored', () => document.querySelector('[data-kept=marks]'));
  const words = (await wordsOf(page, '#everything')).join(' ');
  for (const word of ['Singapore', 'Install the Alipay app', 'Pages you came to']) expect(words).toContain(word);
  // Not one value of the state is missing from what is shown.
  const raw = (await wordsOf(page, '#everything pre')).join(' ');
  const state = await readState(own);
  for (const [key, value] of Object.entries(state ?? {})) expect(raw, key).toContain(JSON.stringify(value, null, 2).replace(/\s+/g, ' '));
});

test('a copy is saved, brought back after a look at what changes, and undone', async ({ driver, own }) => {
  await command(own, 'mark', { step: 'alipay/install' });
  await command(own, 'country', { country: 'SG' });
  const page = await openDrawn(driver, 'data.html');
  const { name, text } = await fileOf(page, '[data-do=save]');
  expect(name).toMatch(/^1688-guidebook-\d{4}-\d\d-\d\d\.json$/);

  await command(own, 'undo', { step: 'alipay/install' });
  await command(own, 'mark', { step: 'alipay/identity' });
  await command(own, 'country', { country: 'MY' });
  const before = await readState(own);
  await chooseFile(page, text);
  await page.waitFor('what will change', () => document.querySelector('[data-do=restore]'));
  expect(await readState(own)).toEqual(before);
  expect((await wordsOf(page, '.change')).join()).toMatch(/Malaysia\s*Singapore/);
  await press(page, '[data-do=leave]');
  await page.waitFor('the button again', () => document.querySelector('input[name=copy]'));
  expect(await readState(own)).toEqual(before);

  await chooseFile(page, text);
  await press(page, '[data-do=restore]');
  await says(page, '#bring-back', 'A copy was brought back');
  expect(await marksOf(own)).toEqual(['alipay/install']);
  expect((await readState(own))?.choices.country).toBe('SG');
  await driver.killBackground();
  await press(page, '[data-do=undoRestore]');
  await expect.poll(() => marksOf(own)).toEqual(['alipay/identity']);
  await page.waitFor('no undoing any more', () => !document.querySelector('[data-do=undoRestore]'));
  expect((await readState(own))?.choices.country).toBe('MY');
});

test('a file that is none, damaged, newer or too large: said in words, and nothing changes', async ({ driver, own }) => {
  await command(own, 'mark', { step: 'alipay/install' });
  const before = await lookIntoEveryStore(own);
  const page = await openDrawn(driver, 'data.html');
  const good = writeBackup(freshState(), Date.now());
  for (const [text, words] of [
    ['Dear buyer', 'This is no copy of the guide'],
    [good.replace('"marks": {', '"__proto__": {"marks": 1}, "marks": {'), 'This is no copy of the guide'],
    [good.replace('"sitesOff": []', '"sitesOff": ["1688"]'), 'This copy is damaged'],
    [good.replace('"version": 1', '"version": 2'), 'This copy comes from a newer version'],
    [good + ' '.repeat(300_000), 'This file is too large'],
  ] as const) {
    await chooseFile(page, text);
    await says(page, '#bring-back .banner', words);
    await press(page, '#bring-back [data-do=readNotice]');
    await page.waitFor('the words read', () => !document.querySelector('#bring-back .banner'));
  }
  expect(await lookIntoEveryStore(own)).toEqual(before);
});

test('what could not be read can be saved as it is', async ({ driver, own }) => {
  await command(own, 'mark', { step: 'alipay/install' });
  await driver.killBackground();
  await writeStore(own, { onboarding: { sequence: 9, at: 1, checksum: 'no', state: '{"mark-of-mine' } });
  const page = await openDrawn(driver, 'data.html');
  const { name, text } = await fileOf(page, '[data-do=saveAside]');
  expect(name).toMatch(/^1688-guidebook-kept-aside-/);
  expect(text).toContain('mark-of-mine');
});

test('deleting everything leaves no byte of the buyer in any store, and the guide starts anew', async ({ driver, own }) => {
  const home = await driver.open(`${ADDRESSES['1688/home'] ?? ''}?member=${MEMBER}`);
  await home.waitForOverlay('a card', hasCard);
  await command(own, 'mark', { step: 'alipay/install' });
  await command(own, 'remind', { step: 'worldfirst/review', minutes: 60 });
  await writeStore(own, { aside: [{ copy: 'local', at: 1, raw: MEMBER }] });
  const page = await openDrawn(driver, 'data.html');
  await chooseFile(page, (await fileOf(page, '[data-do=save]')).text);
  await press(page, '[data-do=restore]');
  await says(page, '#bring-back', 'A copy was brought back');
  await expect.poll(async () => (await lookIntoEveryStore(own)).alarms).toHaveLength(1);

  await press(page, '[data-do=askErase]');
  await press(page, '[data-do=keep]');
  expect(await marksOf(own)).toEqual(['alipay/install']);
  await press(page, '[data-do=askErase]');
  await press(page, '[data-do=erase]');
  await says(page, '#erase', 'Everything was deleted');

  const empty = { local: {}, session: {}, databases: {}, alarms: [], notifications: false, webStorage: 0, caches: [] };
  expect(await lookIntoEveryStore(own)).toEqual(empty);
  await expect.poll(() => badgeText(own)).toBe('');
  await home.waitFor('the page without us', () => !document.querySelector('gb-guide'));
  await driver.killBackground();
  expect(await lookIntoEveryStore(own)).toEqual(empty);

  await command(own, 'mark', { step: 'alipay/identity' });
  expect(await marksOf(own)).toEqual(['alipay/identity']);
  expect((await readState(own))?.notice).toBeUndefined();
  // In a tab behind another Firefox lets nothing look for 10 s.
  await home.activate();
  await home.goto(ADDRESSES['1688/home'] ?? '');
  await home.waitForOverlay('the card again', hasCard);
});

test('it explains every permission and every site of the manifest, in words', async ({ driver }) => {
  const page = await openDrawn(driver, 'data.html');
  const rows = await wordsOf(page, '#permissions li, #permissions dl > div');
  const wanted = await page.evaluate(() => {
    const { permissions, optional_permissions, host_permissions } = chrome.runtime.getManifest();
    return 1 + permissions.length + optional_permissions.length + host_permissions.length;
  });
  expect(rows).toHaveLength(wanted);
  expect(rows.filter((words) => /ui:|undefined/.test(words))).toEqual([]);
});

test('popup and guide page lead to it', async ({ driver }) => {
  const popup = await openDrawn(driver, 'popup.html');
  await press(popup, '[data-do=data]');
  await expect.poll(() => driver.tabsAt(`${driver.origin}/data.html`)).toHaveLength(1);
  const guide = await openDrawn(driver, 'guide.html');
  await press(guide, 'a[href="data.html"]');
  await guide.waitFor('the page', () => location.pathname === '/data.html' && document.querySelector('#erase'));
});

declare const chrome: {
  runtime: { getManifest(): Record<'permissions' | 'optional_permissions' | 'host_permissions', string[]> };
};
