import { expect } from 'playwright/test';
import type { Tab } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';

const HOME = 'https://global.1688.com/?loggedIn=true#/home';

const onPage = (tab: Tab, page: string) => tab.waitForOverlay(page, (sight) => sight.page === page && sight.card !== null);

test('a site that moves by the hash alone: the card follows from page to page, there and back, without a reload', async ({ driver }) => {
  const tab = await driver.open(HOME);
  expect(await onPage(tab, '1688/global-home')).toMatchObject({ step: 'global/open', anchorState: 'found' });
  await tab.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await tab.click('[data-do=claim]');
  expect(await onPage(tab, '1688/global-claim')).toMatchObject({ step: 'global/categories', anchorState: 'found' });
  await tab.click('#alibar a[href="#/home"]');
  expect(await onPage(tab, '1688/global-home')).toMatchObject({ step: 'global/search' });
  await tab.click('[data-route="#/search"]');
  expect(await onPage(tab, '1688/global-search')).toMatchObject({ step: 'global/filter', hosts: 1 });
  await tab.back();
  expect(await onPage(tab, '1688/global-home')).toMatchObject({ hosts: 1 });
  expect(await tab.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});

test('the form asks for what is missing, and once it is accepted the guide asks nothing more of it', async ({ driver }) => {
  const tab = await driver.open('https://global.1688.com/?loggedIn=true#/claim');
  await onPage(tab, '1688/global-claim');
  const submit = async (error: string) => {
    await tab.click('[data-do=submit]');
    await tab.waitFor(error, (wanted) => document.querySelector('[role=alert]')?.textContent === wanted, error);
  };
  await submit('请选择主营类目');
  await tab.click('[data-do=pick]');
  await tab.click('[data-name]');
  await submit('请选择价格带');
  await tab.click('[role=combobox]');
  await tab.click('[role=combobox] li');
  await submit('请选择运营区域');
  await tab.click('[data-set=regions] [role=checkbox]');
  await submit('请选择运营平台');
  await tab.click('[data-set=platforms] [role=checkbox]');
  await tab.click('[data-do=submit]');
  await tab.click('.next-dialog [data-do=after]');
  expect(await onPage(tab, '1688/global-home')).toMatchObject({ step: 'global/search' });
});
