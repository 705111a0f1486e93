import { expect } from 'playwright/test';
import type { Driver, OwnPage, Tab } from './driver/driver.ts';
import { badgeText, command, readState } from './driver/extension-store.ts';
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

const CASHIER = ADDRESSES['1688/cashier'] ?? '';
const WORLDFIRST = ADDRESSES['worldfirst/home'] ?? '';

/** Shows the extension so much CNH. */
async function seeCnh(driver: Driver, own: OwnPage, amount: string): Promise<void> {
  const tab = await driver.open(`${WORLDFIRST}?CNH=${amount}`);
  await expect.poll(async () => (await readState(own))?.balances.CNH?.amount, { timeout: 15_000 }).toBe(amount);
  await tab.close();
}

const hasGuard = ({ guard }: { guard: string[] }) => guard.length > 0;

test('popup and panel open on the verdict at an order, and follow the total of the page by themselves', async ({ driver, own }) => {
  await command(own, 'country', { country: 'MY' });
  await seeCnh(driver, own, '6000.00');
  const tab = await driver.open(CASHIER);
  await tab.waitForOverlay('the guard', hasGuard);
  const panel = await openBeside(driver, tab);
  const isVerdict = (state: string) =>
    document.querySelector('main')?.dataset.first === 'readiness' && document.querySelector(`[data-readiness="${state}"]`);
  await panel.waitFor('a loan is wrong, whatever the money', isVerdict, 'wrong');
  await tab.click('[data-pay="0"]');
  await panel.waitFor('enough', isVerdict, 'ready');
  await tab.evaluate(() => {
    for (const each of document.querySelectorAll('.order--amount--N6, .pay--sum--B8')) each.textContent = '¥7000.00';
  });
  await panel.waitFor('not enough any more', isVerdict, 'short');
  await panel.waitFor('the new total', () => document.querySelector('.sum')?.textContent?.includes('7,000.00'));
  await panel.waitFor('how much to top up', () => document.querySelector('.convert')?.textContent?.includes('1,042.00'));
  // The first thing in the popup, before where the buyer is.
  const popup = await driver.openOwn('popup.html');
  await tab.activate();
  await popup.reload();
  await popup.waitFor('the verdict first', () => {
    const [verdict, title] = [document.querySelector('.readiness'), document.querySelector('h1')];
    return verdict && title && verdict.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
});

test('the guard at the cashier: the loan is wrong, World Pay is right, and nothing is pressed for anybody', async ({ driver }) => {
  const tab = await driver.open(CASHIER);
  const before = await tab.waitForOverlay('the guard', hasGuard);
  expect(before.guard).toEqual([
    'Transaction method: Right',
    'Payment method: Wrong',
    'Authorised 1688 ID: Not known',
    'CNH balance: Not known',
  ]);
  expect(before.text).toContain('诚e赊');
  expect(before.text).not.toMatch(/5,?544/);
  await tab.click('[data-pay="0"]');
  await tab.waitForOverlay('World Pay is right', ({ guard }) => guard.includes('Payment method: Right'));
  expect(await tab.evaluate(() => document.querySelector('.pay--btn--A7')?.textContent)).toBe('去付款');
  const normal = await driver.open(`${ADDRESSES['1688/order-confirm']}?tradeMode=即时到账`);
  const confirm = await normal.waitForOverlay('the guard before the order', hasGuard);
  expect(confirm.guard[0]).toMatch(/^Transaction method: (Wrong|Not known)$/);
  expect(confirm.guard.some((row) => row.startsWith('Payment method'))).toBe(false);
});

test('two tabs with different orders do not mix, nor after the background was killed', async ({ driver, own }) => {
  await command(own, 'country', { country: 'MY' });
  await seeCnh(driver, own, '6000.00');
  const small = await driver.open(`${CASHIER}?orderId=2846119033871111&paymentMethod=跨境宝`);
  await small.waitForOverlay('ready', ({ guard }) => guard.includes('CNH balance: Ready'));
  const large = await driver.open(`${CASHIER}?orderId=2846119033872222&paymentMethod=跨境宝&orderTotal=9000.00`);
  await large.waitForOverlay('not enough', ({ guard }) => guard.includes('CNH balance: Not enough'));
  const panel = await openBeside(driver, large);
  await panel.waitFor('the large one', () => document.querySelector('[data-readiness="short"]'));
  await driver.killBackground();
  // What is pressed in one tab wakes the background, and every tab is told anew.
  await command(own, 'mark', { step: 'alipay/install' });
  await large.waitForOverlay('not enough still', ({ guard }) => guard.includes('CNH balance: Not enough'));
  await small.activate();
  await panel.waitFor('the small one, with the large one kept', () => document.querySelector('[data-order="2846119033872222"]'));
  expect(await badgeText(own, CASHIER)).toBeDefined();
});
