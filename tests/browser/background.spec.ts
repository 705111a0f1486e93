import { expect } from 'playwright/test';
import type { Driver, OwnPage, Tab } from './driver/driver.ts';
import { SEND_ANSWER, SEND_ASK, sendAsSite } from './driver/extension-copy.ts';
import { badgeText, command, dumpStore, fillStore, readState, send, writeSecondCopy, writeStore } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES } from './practice-pages.ts';

const HOME = ADDRESSES['1688/home'] ?? '';
const CART = ADDRESSES['1688/cart'] ?? '';
const marksOf = async (own: OwnPage) => Object.keys((await readState(own))?.marks ?? {});
const hasCard = ({ card, pill }: { card: object | null; pill: object | null }) => card !== null || pill !== null;

/** Waits until the store says so: what is stored may come a moment after the press. */
async function waitForMarks(own: OwnPage, count: number): Promise<void> {
  await expect.poll(async () => (await marksOf(own)).length, { timeout: 8000 }).toBe(count);
}

async function openHome(driver: Driver): Promise<Tab> {
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', hasCard);
  return tab;
}

test('what was marked outlives the background, and the next press wakes a new one', async ({ driver, own }) => {
  const tab = await openHome(driver);
  const first = await tab.waitForOverlay('the first open step', ({ done, step }) => !done && step !== null);
  await tab.press('doneMyself');
  await waitForMarks(own, 1);
  // What was stored is told to the card before the background dies: a card that is not told stands until the page is looked at again.
  const { step } = await tab.waitForOverlay('the next open step', (sight) => !sight.done && sight.step !== first.step);
  await driver.killBackground();
  expect(await marksOf(own)).toHaveLength(1);
  await driver.killBackground();
  await tab.press('doneMyself');
  await waitForMarks(own, 2);
  expect(await marksOf(own)).toContain(step);
});

test('a command that was sent twice takes effect once', async ({ own }) => {
  const id = crypto.randomUUID();
  const once = { type: 'command', command: { id, kind: 'mark', step: 'alipay/install' } };
  expect(await send(own, once)).toEqual({ ok: true });
  expect(await send(own, { type: 'command', command: { id: crypto.randomUUID(), kind: 'undo', step: 'alipay/install' } })).toEqual({
    ok: true,
  });
  expect(await send(own, once)).toEqual({ ok: true });
  expect(await marksOf(own)).toEqual([]);
});

test('the browser can be closed and opened again', async ({ driver, own }) => {
  await command(own, 'mark', { step: 'alipay/install' });
  await driver.restart();
  const again = await driver.openOwn('icons/16.png');
  expect(await marksOf(again)).toEqual(['alipay/install']);
});

test('two tabs stand in different steps', async ({ driver }) => {
  const home = await openHome(driver);
  const cart = await driver.open(CART);
  const first = await home.overlay();
  const second = await cart.waitForOverlay('a card', hasCard);
  expect([first?.step, second.step]).toEqual(['account-1688/open-registration', 'order/check-out']);
  await cart.press('back');
  await cart.waitForOverlay('the step before', ({ step }) => step === 'order/add');
  await driver.killBackground();
  await home.activate();
  expect((await home.overlay())?.step).toBe('account-1688/open-registration');
  await cart.activate();
  await cart.press('next');
  await cart.waitForOverlay('the step itself', ({ step }) => step === 'order/check-out');
});

test('the toolbar says how far the buyer is', async ({ own }) => {
  const before = await badgeText(own);
  for (const step of ['alipay/install', 'alipay/identity', 'alipay/real-name']) await command(own, 'mark', { step });
  await expect.poll(() => badgeText(own)).not.toBe(before);
  expect(await badgeText(own)).toMatch(/^\d+%$/);
});

const MALFORMED: unknown[] = [
  ...[null, 1, 'mark', [], {}, { type: 'command' }, { type: 'visit', extra: 1 }, { type: '__proto__' }],
  { type: 'command', command: { id: 'short', kind: 'mark', step: 'alipay/install' } },
  { type: 'command', command: { id: 'long-enough-1', kind: 'mark', step: '../../etc' } },
  { type: 'command', command: { id: 'long-enough-2', kind: 'erase' } },
  { type: 'command', command: { id: 'long-enough-3', kind: 'mark', step: 'alipay/install', note: 'x' } },
  { type: 'command', command: { id: 'long-enough-4', kind: 'country', country: 'Singapore' } },
  { type: 'observe', observation: { page: '1688/cart', facts: { balances: { CNH: 1e9 } }, anchors: [], observedAt: 0 } },
  { type: 'observe', observation: { page: '1688/cart', facts: { secret: 'x' }, anchors: [], observedAt: 0 } },
  { type: 'command', command: { id: 'long-enough-5', kind: 'mark', step: 'alipay/install' }, pad: 'x'.repeat(9000) },
];

test('a message of any other shape changes nothing, whoever sends it', async ({ driver, own }) => {
  const tab = await openHome(driver);
  await command(own, 'mark', { step: 'alipay/install' });
  const before = await dumpStore(own);
  for (const message of MALFORMED) {
    await send(own, message).catch(() => undefined);
    await tab.evaluate(sendAsSite, { ask: SEND_ASK, answer: SEND_ANSWER, message });
  }
  expect(await dumpStore(own)).toBe(before);
});

test('a site cannot choose for the buyer, nor speak for another page', async ({ driver, own }) => {
  const tab = await openHome(driver);
  await command(own, 'mark', { step: 'alipay/install' });
  const before = await dumpStore(own);
  const say = (message: unknown) => tab.evaluate(sendAsSite, { ask: SEND_ASK, answer: SEND_ANSWER, message });
  await say({ type: 'command', command: { id: crypto.randomUUID(), kind: 'country', country: 'SG' } });
  await say({ type: 'command', command: { id: crypto.randomUUID(), kind: 'site', site: '1688', on: false } });
  await say({ type: 'command', command: { id: crypto.randomUUID(), kind: 'welcomed' } });
  await say({ type: 'point', tab: 1 });
  const balances = { CNH: '999999.00' };
  await say({ type: 'observe', observation: { page: 'worldfirst/home', facts: { balances }, anchors: [], observedAt: Date.now() } });
  expect(await dumpStore(own)).toBe(before);
});

test('one damaged copy is repaired from the other, and the popup says so', async ({ driver, own }) => {
  await command(own, 'mark', { step: 'alipay/install' });
  await command(own, 'mark', { step: 'alipay/identity' });
  await driver.killBackground();
  await writeStore(own, { onboarding: { sequence: 9, at: 1, checksum: 'no', state: '{"broken' } });
  await expectNotice(driver, 'storeRepaired');
  expect(await marksOf(own)).toEqual(['alipay/install', 'alipay/identity']);
});

test('two damaged copies: said in words, and what was there is kept aside', async ({ driver, own }) => {
  await command(own, 'mark', { step: 'alipay/install' });
  await driver.killBackground();
  const broken = { sequence: 9, at: 1, checksum: 'no', state: '{"mark-of-mine' };
  await writeStore(own, { onboarding: broken });
  await writeSecondCopy(own, { ...broken, sequence: 8 });
  await expectNotice(driver, 'storeLost');
  await command(own, 'mark', { step: 'alipay/install' });
  expect(await dumpStore(own)).toContain('mark-of-mine');
});

test('a store without room: the press is refused in words, and nothing is lost', async ({ driver, own }) => {
  test.skip(driver.name === 'firefox', 'Firefox sets no limit that a test can reach');
  await command(own, 'mark', { step: 'alipay/install' });
  await fillStore(own);
  const tab = await openHome(driver);
  await tab.press('doneMyself');
  const popup = await driver.openOwn('popup.html');
  await popup.waitFor('words about it', () => document.querySelector('.banner h2')?.textContent);
  expect(await marksOf(own)).toContain('alipay/install');
});

/** The popup's banner is there, in words, and goes when it is read. */
async function expectNotice(driver: Driver, notice: 'storeRepaired' | 'storeLost'): Promise<void> {
  const popup = await driver.openOwn('popup.html');
  const words = { storeRepaired: /repaired/, storeLost: /could not be repaired/ }[notice];
  expect(await popup.waitFor('the banner', () => document.querySelector('.banner h2')?.textContent)).toMatch(words);
  await popup.waitFor('no banner', () => {
    document.querySelector<HTMLElement>('[data-do=readNotice]')?.click();
    return !document.querySelector('.banner');
  });
  await popup.close();
}
