import { expect } from 'playwright/test';
import type { Driver, OwnPage } from './driver/driver.ts';
import { command, readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { openOver } from './own-page.ts';
import { ADDRESSES } from './practice-pages.ts';

const HOME = ADDRESSES['1688/home'] ?? '';
const hasCard = ({ card, pill }: { card: object | null; pill: object | null }) => card !== null || pill !== null;

const read = (popup: OwnPage) =>
  popup.evaluate(() => {
    const words = (css: string) => document.querySelector<HTMLElement>(css)?.innerText.replace(/\s+/g, ' ').trim() ?? null;
    return {
      title: words('h1'),
      address: words('.genuine'),
      state: document.querySelector<HTMLElement>('.genuine .state')?.dataset.state ?? null,
      body: words('main'),
      next: words('.next h2'),
      buttons: [...document.querySelectorAll<HTMLElement>('[data-do]')].map((each) => each.dataset.do),
      chapters: document.querySelectorAll('.bar > span').length,
      readiness: document.querySelector<HTMLElement>('[data-readiness]')?.dataset.readiness ?? null,
      language: document.documentElement.lang,
    };
  });

test('a page of ours: its name, its genuine address, the chapters and the next step', async ({ driver }) => {
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', hasCard);
  const popup = await openOver(driver, tab);
  const seen = await read(popup);
  expect(seen).toMatchObject({ state: 'ready', chapters: 7, language: 'en' });
  expect(seen.address).toContain('www.1688.com');
  expect(seen.address).toContain('Genuine 1688');
  expect(seen.next).not.toBe('');
  expect(seen.buttons).toContain('goOn');
});

test('another page of the same site: genuine, but no guide for it, and why', async ({ driver }) => {
  const tab = await driver.open('https://www.1688.com/company/about.htm');
  const seen = await read(await openOver(driver, tab));
  expect(seen.title).toBe('No guide for this page');
  expect(seen).toMatchObject({ state: 'ready' });
  expect(seen.body).toContain('no part of the guide');
});

for (const url of ['https://www.1688.com.buyer-login.example/', 'https://www.l688.com/', 'https://example.com/www.1688.com/']) {
  test(`a look-alike is never called genuine: ${url}`, async ({ driver }) => {
    const tab = await driver.open(url);
    const seen = await read(await openOver(driver, tab));
    expect(seen.title).toBe('No guide for this page');
    expect(seen.state).not.toBe('ready');
    expect(seen.body).not.toContain('Genuine');
    expect(seen.body).toContain('password');
  });
}

test('a site that the browser withholds: said, with a button that asks for it', async ({ driver }) => {
  await driver.setHostAccess(false);
  const tab = await driver.open(HOME);
  const seen = await read(await openOver(driver, tab));
  expect(seen.title).toBe('The browser keeps us off this site');
  expect(seen.buttons).toContain('allow');
  expect(await tab.overlay()).toBeNull();
});

test('another language is there at once, in the popup and on the page', async ({ driver }) => {
  const tab = await driver.open(HOME);
  const before = await tab.waitForOverlay('a card', ({ card }) => card !== null);
  const popup = await openOver(driver, tab);
  await popup.evaluate(() => {
    const select = document.querySelector('select');
    if (!select) throw new Error('no choice of language');
    select.value = 'zh-CN';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await popup.waitFor('Chinese', () => document.documentElement.lang === 'zh-CN');
  await tab.activate();
  const after = await tab.waitForOverlay('the card in Chinese', ({ title }) => title !== '' && title !== before.title);
  expect(after.step).toBe(before.step);
});

test('switched off for a site the guide leaves it at once; switched on it is back', async ({ driver, own }) => {
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', hasCard);
  const popup = await openOver(driver, tab);
  const press = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await press();
  await tab.waitFor('the page without us', () => !document.querySelector('gb-guide'));
  expect((await readState(own))?.choices.sitesOff).toEqual(['1688']);
  await popup.waitFor('the word', () => document.body.innerText.includes('Off here'));
  await press();
  await tab.goto(HOME);
  await tab.waitForOverlay('a card', hasCard);
});

test('readiness with amounts: the newest CNH reading against the order total', async ({ driver, own }) => {
  await command(own, 'country', { country: 'MY' });
  const state = async () => (await read(await openOver(driver, await driver.open('https://www.1688.com/none')))).readiness;
  await seeMoney(driver, own, '10.00');
  expect(await state()).toBe('short');
  await seeMoney(driver, own, '99999.00');
  expect(await state()).toBe('ready');
});

/** Shows the extension an order and then a balance, as a buyer's way through the pages does. */
async function seeMoney(driver: Driver, own: OwnPage, cnh: string): Promise<void> {
  const order = await driver.open(`${ADDRESSES['1688/order-confirm']}?tradeMode=担保交易`);
  await expect.poll(async () => (await readState(own))?.orderTotal !== undefined, { timeout: 10_000 }).toBe(true);
  await order.close();
  const account = await driver.open(`${ADDRESSES['worldfirst/home']}?CNH=${cnh}`);
  await expect.poll(async () => (await readState(own))?.balances.CNH?.amount, { timeout: 10_000 }).toBe(cnh);
  await account.close();
}

test('our own pages keep to their own policy and throw nothing', async ({ driver }) => {
  for (const file of ['popup.html', 'sidepanel.html', 'guide.html', 'welcome.html']) {
    const page = await driver.openOwn(file);
    await page.waitFor('its words', () => document.querySelector('h1')?.textContent);
    await page.close();
  }
  expect(driver.errors).toEqual([]);
});

test('the welcome page opens once, when it is installed', async ({ browserOfWorker, driver }) => {
  expect(browserOfWorker.startedAt).toEqual([`${driver.origin}/welcome.html`]);
  await driver.killBackground();
  await driver.open(HOME);
  expect(await driver.tabsAt(driver.origin)).toEqual([]);
});

test('the welcome page asks for language and country, and says what is read and stored', async ({ driver, own }) => {
  const page = await driver.openOwn('welcome.html');
  const words = await page.waitFor('its words', () => document.querySelector('h1') && document.body.innerText);
  expect(words).toContain('What is read');
  expect(words).toContain('What is stored');
  await page.evaluate(() => {
    const select = [...document.querySelectorAll('select')].find((each) => [...each.options].some(({ value }) => value === 'SG'));
    if (!select) throw new Error('no choice of country');
    select.value = 'SG';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(async () => (await readState(own))?.choices.country).toBe('SG');
});
