import { expect } from 'playwright/test';
import type { OnboardingState } from '../../utils/core/onboarding-state.ts';
import type { Driver, OwnPage } from './driver/driver.ts';
import { command, ordersOfTabs, readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES } from './practice-pages.ts';

const [ONE, TWO, LISTED] = ['2846119033870157', '2846119033870201', '2846119033870060'] as const;
const HOME = ADDRESSES['worldfirst/home'] ?? '';
const CASHIER = ADDRESSES['1688/cashier'] ?? '';

/** Waits until the store says so. */
async function waitFor(own: OwnPage, what: (state: OnboardingState) => unknown, wanted: unknown): Promise<void> {
  const said = async () => {
    const state = await readState(own);
    return state && what(state);
  };
  await expect.poll(said, { timeout: 10_000 }).toEqual(wanted);
}

/** Opens a page, waits until what it says is stored, and closes it. */
async function look(driver: Driver, own: OwnPage, url: string, what: (state: OnboardingState) => unknown, wanted: unknown): Promise<void> {
  const tab = await driver.open(url);
  await waitFor(own, what, wanted);
  await tab.close();
}

test('two tabs with different orders do not mix, and outlive the background', async ({ driver, own }) => {
  const first = await driver.open(`${CASHIER}?orderId=${ONE}&orderTotal=5544.00&paymentMethod=跨境宝`);
  await waitFor(own, ({ orders }) => orders?.[ONE]?.amount?.amount, '5544.00');
  const second = await driver.open(`${CASHIER}?orderId=${TWO}&orderTotal=100.00&paymentMethod=支付宝`);
  await waitFor(own, ({ orders }) => orders?.[TWO]?.amount?.amount, '100.00');
  await driver.killBackground();
  const orders = async () =>
    (await ordersOfTabs(own)).map(({ numbers, total, paymentMethod }) => [numbers?.[0], total?.value.amount, paymentMethod]).sort();
  await expect.poll(orders, { timeout: 10_000 }).toEqual([
    [ONE, '5544.00', '跨境宝'],
    [TWO, '100.00', '支付宝'],
  ]);
  await first.close();
  await expect.poll(orders, { timeout: 10_000 }).toEqual([[TWO, '100.00', '支付宝']]);
  // What was submitted stays reserved when its tab is closed.
  expect((await readState(own))?.orders?.[ONE]?.status).toBe('unpaid');
  await second.close();
});

test('an unpaid order of the list is kept until it is seen paid or dismissed', async ({ driver, own }) => {
  const status = ({ orders }: OnboardingState) =>
    Object.entries(orders ?? {})
      .filter(([, order]) => order.status === 'unpaid')
      .map(([number]) => number);
  await look(driver, own, ADDRESSES['1688/orders'] ?? '', status, [LISTED]);
  await command(own, 'dismiss-order', { number: LISTED, dismissed: true });
  await waitFor(own, ({ orders }) => typeof orders?.[LISTED]?.dismissed, 'number');
  await look(driver, own, `${ADDRESSES['1688/orders']}?orderId=${ONE}&closed=${LISTED}`, status, [ONE]);
  await look(driver, own, ADDRESSES['1688/paid'] ?? '', ({ orders }) => orders?.[ONE]?.status, 'paid');
  await look(driver, own, `${ADDRESSES['1688/orders']}?orderId=${ONE}`, ({ orders }) => orders?.[ONE]?.status, 'paid');
});

test('a hidden balance is not known and never 0; another account is asked about and overwrites nothing', async ({ driver, own }) => {
  await look(driver, own, `${HOME}?CNH=12345.67`, ({ balances }) => balances.CNH?.amount, '12345.67');
  await look(driver, own, `${HOME}?masked=all`, ({ unreadBalances }) => unreadBalances?.CNH?.why, 'masked');
  expect((await readState(own))?.balances.CNH?.amount).toBe('12345.67');
  await look(
    driver,
    own,
    `${HOME}?account=Borneo Timber Sdn Bhd&CNH=88.00`,
    ({ otherAccount }) => otherAccount?.name,
    'Borneo Timber Sdn Bhd',
  );
  await driver.killBackground();
  const state = await readState(own);
  expect([state?.balances.CNH?.amount, state?.account?.name]).toEqual(['12345.67', 'Merlion Bay Trading Pte. Ltd.']);
  await command(own, 'account', { name: 'Borneo Timber Sdn Bhd', is: 'new' });
  await look(driver, own, `${HOME}?account=Borneo Timber Sdn Bhd&CNH=88.00`, ({ balances }) => balances.CNH?.amount, '88.00');
});

test('a balance in a seller’s text or in somebody else’s frame is none', async ({ driver, own }) => {
  const fake = '<p>可用余额</p><p>Available balance <b>999,999.00 CNH</b></p><p>订单号：9999999999999999 等待买家付款 ¥1.00</p>';
  const page = (inside: string) => `<!doctype html><meta charset="utf-8"><title>WorldFirst</title><h1>World Account balance</h1>${inside}`;
  driver.site.setOverride('https://fake.example/', { html: page(fake) });
  driver.site.setOverride('https://detail.1688.com/offer/1.html', { html: page(`${fake}<iframe src="https://fake.example/"></iframe>`) });
  const tab = await driver.open('https://detail.1688.com/offer/1.html');
  await look(driver, own, `${HOME}?CNH=5.00`, ({ balances }) => balances.CNH?.amount, '5.00');
  await tab.goto('https://detail.1688.com/offer/1.html');
  await look(driver, own, `${HOME}?CNH=6.00`, ({ balances }) => balances.CNH?.amount, '6.00');
  expect((await readState(own))?.orders).toBeUndefined();
  await tab.close();
});
