import { expect } from 'playwright/test';
import type { Box, Tab } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';
import type { OverlaySight } from './driver/in-page.ts';
import { ADDRESSES, probe } from './practice-pages.ts';

const REGISTER = ADDRESSES['1688/register'] ?? '';
const COMPANY = 'https://member.1688.com/member/join/enterprise_join.htm';
const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
const isPersonal = ({ step, ring, done }: OverlaySight) => step === 'account-1688/personal' && ring !== null && !done;

for (const [from, url] of Object.entries({ 'its own address': COMPANY, 'the usual address, where it is open first': REGISTER })) {
  test(`the company form at ${from}: the card leads to the personal one before anything is filled in`, async ({ driver }) => {
    const tab = await driver.open(url);
    await expectTheWay(tab);
  });
}

test('the company form after the personal one: told again, and the card goes on where it was', async ({ driver }) => {
  const tab = await driver.open(`${REGISTER}?step=form`);
  await tab.waitForOverlay('the next step', ({ step }) => step !== null && step !== 'account-1688/personal');
  await tab.click('#enterpriseTab');
  await expectTheWay(tab);
  await tab.click('#personalTab');
  await tab.waitForOverlay('the next step', ({ step }) => step !== null && step !== 'account-1688/personal');
});

async function expectTheWay(tab: Tab): Promise<void> {
  const sight = await tab.waitForOverlay('the personal tab', isPersonal);
  expect(sight).toMatchObject({ anchor: 'personal-tab', anchorState: 'found' });
  expect(sight.text).toContain('Chinese business licence');
  expect(sight.label).toContain('个人账户注册');
  const place = (await probe(tab)).anchors['personal-tab'] as Box;
  expect(sight.ring && Math.abs(middle(sight.ring).x - middle(place).x)).toBeLessThan(6);
}

test('confirming receipt is explained before it is pressed: it pays the seller', async ({ driver }) => {
  const tab = await driver.open(`${ADDRESSES['1688/orders']}?tradeStatus=waitbuyerreceive`);
  await tab.waitForOverlay('the card', ({ card }) => card !== null);
  await expect.poll(async () => (await probe(tab)).anchors['confirm-receipt']).toBeTruthy();
  await tab.hover(middle((await probe(tab)).anchors['confirm-receipt'] as Box));
  const { tipText } = await tab.waitForOverlay('the tooltip', ({ tip }) => tip !== null);
  expect(tipText).toContain('确认收货');
  expect(tipText).toContain('Moves money');
  expect(tipText).toContain('Releases the held money to the seller');
});

test('words that stand in every row of a list are explained in every row', async ({ driver }) => {
  const tab = await driver.open(ADDRESSES['1688/search'] ?? '');
  await tab.waitForOverlay('the card', ({ card, pill }) => card !== null || pill !== null);
  for (const row of [1, 3]) {
    await tab.hover(`.search-offer-item:nth-child(${row}) .offer-desc-row span`);
    await tab.waitForOverlay(`the tooltip in row ${row}`, ({ tipText }) => tipText.includes('回头率'));
    await tab.hover({ x: 5, y: 5 });
    await tab.waitForOverlay('no tooltip', ({ tip }) => tip === null);
  }
});
