import { expect } from 'playwright/test';
import { badgeText, command, dumpStore, pagesSeen, readState, writeSecondCopy, writeStore } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES } from './practice-pages.ts';

// Tests share one browser for each worker: what one of them leaves behind must not reach the next. The two run one after the other.
type Api = { alarms: { getAll(): Promise<object[]> }; storage: { session: { get(key: null): Promise<object> } } };
declare const browser: Api | undefined;
declare const chrome: Api;

const HOME = ADDRESSES['1688/home'] ?? '';

test('a test may leave everything in disorder', async ({ driver, own }) => {
  await command(own, 'language', { language: 'th' });
  await command(own, 'mark', { step: 'alipay/install' });
  await command(own, 'remind', { step: 'worldfirst/review', minutes: 1440 });
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('the card', ({ card, pill }) => card !== null || pill !== null);
  await writeStore(own, { aside: 'left behind' });
  await writeSecondCopy(own, 'left behind');
  await driver.setLooks({ dark: true, motion: true });
  await driver.setHostAccess(false);
  Object.assign(driver.site.state, { loggedIn: true });
  driver.site.setOverride(HOME, { html: 'left behind' });
  driver.errors.push('left behind');
  expect(await pagesSeen(own)).toContain('1688/home');
});

test('and the next one begins as if just installed', async ({ driver, own }) => {
  expect(await readState(own)).toBeNull();
  expect(await dumpStore(own)).toBe('{}');
  const kept = await own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return { alarms: await api.alarms.getAll(), session: await api.storage.session.get(null), databases };
  });
  expect(kept).toMatchObject({ alarms: [], session: {} });
  expect(Object.keys(kept.session)).toEqual([]);
  expect(await badgeText(own)).toBe('');
  expect(await driver.tabsAt('http')).toEqual([]);
  expect(driver.errors).toEqual([]);
  expect(driver.site.log.filter(({ host }) => host.endsWith('1688.com'))).toEqual([]);
  const tab = await driver.open(HOME);
  const sight = await tab.waitForOverlay('the card, by right of access', ({ card, pill }) => card !== null || pill !== null);
  expect(sight).toMatchObject({ hosts: 1, lang: 'en', page: '1688/home' });
  const looks = await tab.evaluate(() =>
    [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-reduced-motion: no-preference)')].map(({ matches }) => matches),
  );
  expect(looks).toEqual([false, false]);
});
