import { expect } from 'playwright/test';
import type { Driver, OwnPage, Tab } from './driver/driver.ts';
import { command } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES } from './practice-pages.ts';

const HOME = ADDRESSES['1688/home'] ?? '';

/** The panel, with this tab in front of it: as it stands beside the page. */
async function openBeside(driver: Driver, tab: Tab): Promise<OwnPage> {
  const panel = await driver.openOwn('sidepanel.html');
  await tab.activate();
  await panel.waitFor('the panel', () => document.querySelector('.panel h1')?.textContent);
  return panel;
}

test('the side panel is a page of its own and hears of the tab in front by itself', async ({ driver, own }) => {
  await command(own, 'country', { country: 'MY' });
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', ({ card, pill }) => card !== null || pill !== null);
  const panel = await openBeside(driver, tab);
  await panel.waitFor('the page in front', () => document.querySelector('h1')?.textContent === '1688 home');
  const other = await driver.open('https://www.1688.com/company/about.htm');
  await other.activate();
  await panel.waitFor('the other page', () => document.querySelector('h1')?.textContent === 'No guide for this page');
  await tab.activate();
  await panel.waitFor('the first page again', () => document.querySelector('h1')?.textContent === '1688 home');
  // What stays beside the page needs no button that would keep it.
  expect(await panel.evaluate(() => document.querySelector('[data-do=keepOpen]'))).toBeNull();
  expect(driver.errors).toEqual([]);
});

test('the popup offers to stay open beside the page', async ({ driver }) => {
  const popup = await driver.openOwn('popup.html');
  const word = await popup.waitFor('the button', () => document.querySelector('[data-do=keepOpen]')?.getAttribute('aria-label'));
  expect(word).toBe('Keep this open beside the page');
});
