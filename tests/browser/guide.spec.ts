import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import { ROOT } from '../../scripts/node24.js';
import type { Buyer } from '../../utils/core/buyer.ts';
import type { Journey } from '../../utils/core/journey.ts';
import { stepsFor } from '../../utils/core/steps-for.ts';
import type { OwnPage } from './driver/driver.ts';
import { command, readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { choose, openDrawn, press, wordsOf } from './own-page.ts';
import { ADDRESSES } from './practice-pages.ts';

const journey = JSON.parse(readFileSync(path.join(ROOT, 'utils/guidebook/journeys/first-order.json'), 'utf8')) as Journey;
const idsFor = (buyer: Buyer) => stepsFor(journey, buyer).map(({ step }) => step.id);
const shownSteps = (page: OwnPage) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-step]')].map((each) => each.dataset.step));
const questions = (page: OwnPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#about [data-question], #route [data-question]')].map((each) => each.dataset.question),
  );

test('every step of this buyer, marked and taken back', async ({ driver, own }) => {
  const page = await openDrawn(driver, 'guide.html');
  expect(await shownSteps(page)).toEqual(idsFor({}));
  expect((await wordsOf(page, '[data-step] .from')).every((source) => /\b20\d\d\b/.test(source))).toBe(true);
  const step = '[data-step="alipay/install"]';
  await press(page, `${step} [data-do=doneMyself]`);
  await page.waitFor('the word of the buyer', () =>
    document.querySelector('[data-step="alipay/install"] .status')?.textContent?.includes('You said so, today'),
  );
  expect((await readState(own))?.marks).toHaveProperty(['alipay/install']);
  await press(page, `${step} [data-do=undo]`);
  await page.waitFor('the open step', () => document.querySelector('[data-step="alipay/install"] [data-do=doneMyself]'));
  expect((await readState(own))?.marks).toEqual({});
});

test('what a page showed is done by its word', async ({ driver }) => {
  const page = await openDrawn(driver, 'guide.html');
  await driver.open(ADDRESSES['1688/register'] ?? '');
  await page.waitFor('the word of the page', () =>
    document.querySelector('[data-step="account-1688/open-registration"] .status')?.textContent?.includes('Seen on 1688, today'),
  );
});

test('two questions choose the route, which hides the steps of the others and can be changed', async ({ driver, own }) => {
  const page = await openDrawn(driver, 'guide.html');
  const result = () => wordsOf(page, '[data-route-result]').then(([words]) => words);
  const resultSays = (words: string) =>
    page.waitFor(words, (given) => document.querySelector('[data-route-result]')?.textContent?.includes(given), words);
  expect(await questions(page)).toEqual(['alipayBusiness', 'from']);
  expect(await result()).toBe('');
  await press(page, 'input[name=from][value=balance]');
  await page.waitFor('the second question', () => document.querySelector('[data-question=currency]'));
  expect((await readState(own))?.choices.route).toBeUndefined();
  await press(page, 'input[name=currency][value=USD]');
  await resultSays('WorldFirst Payments');
  expect(await result()).toMatch(/outside mainland China.*Source: .*2026/);
  await expect.poll(() => shownSteps(page)).toEqual(idsFor({ route: 'payments' }));

  // Later the answers are known: nothing is asked again until the buyer wants to change them.
  await page.reload();
  await resultSays('WorldFirst Payments');
  expect(await questions(page)).toEqual(['alipayBusiness']);
  await press(page, '[data-do=changeRoute]');
  await press(page, 'input[name=currency][value=CNH]');
  await resultSays('0.4 %');
  await expect.poll(() => shownSteps(page)).toEqual(idsFor({ route: 'world-pay' }));

  await press(page, 'input[name=from][value=card]');
  await page.waitFor('the question of the card', () => document.querySelector('[data-question=worldCard]'));
  expect(await wordsOf(page, 'input[name=have][value=world-card]')).toEqual([]);
  await press(page, 'input[name=worldCard][value=yes]');
  await expect.poll(async () => (await readState(own))?.choices.have).toEqual(['world-card']);
  await expect.poll(() => shownSteps(page)).toEqual(idsFor({ route: 'card', have: ['world-card'] }));
});

test('answers about the buyer are kept, and leave out what they do not need', async ({ driver, own }) => {
  const page = await openDrawn(driver, 'guide.html');
  await choose(page, 'country', 'SG');
  await press(page, 'input[name=alipayBusiness][value=yes]');
  await press(page, 'input[name=have][value=alipay]');
  const buyer = { country: 'SG', alipayBusiness: true, have: ['alipay' as const] };
  await expect.poll(async () => (await readState(own))?.choices).toMatchObject(buyer);
  await expect.poll(() => shownSteps(page)).toEqual(idsFor(buyer));
  expect(await shownSteps(page)).toContain('money/convert');
});

test('a country without a support line is told so, and sees the lines there are', async ({ driver }) => {
  const page = await openDrawn(driver, 'guide.html');
  await choose(page, 'country', 'DE');
  await page.waitFor('the plain word', () => document.querySelector('[data-no-line]')?.textContent?.includes('Germany'));
  expect(await wordsOf(page, '[data-line] .eyebrow')).toEqual([]);
  expect(await wordsOf(page, '[data-line] h3')).toHaveLength(2);
  await choose(page, 'country', 'NZ');
  await page.waitFor('a line of their own', () => document.querySelector('[data-line=sydney] .eyebrow'));
  expect(await wordsOf(page, '[data-no-line]')).toEqual([]);
  expect(
    await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('[data-line=sydney] a')].map(({ href }) => href)),
  ).toEqual(['tel:+61282984990', 'mailto:ausclientrelations@worldfirst.com']);
  expect(driver.errors).toEqual([]);
});

test('another language is there at once, on every page of ours and on the card', async ({ driver }) => {
  const tab = await driver.open(ADDRESSES['1688/home'] ?? '');
  const before = await tab.waitForOverlay('a card', ({ card }) => card !== null);
  const pages = [await openDrawn(driver, 'popup.html'), await openDrawn(driver, 'welcome.html'), await openDrawn(driver, 'guide.html')];
  await choose(pages[2] as OwnPage, 'language', 'zh-CN');
  for (const page of pages)
    await page.waitFor(
      'Chinese',
      () => document.documentElement.lang === 'zh-CN' && /\p{Script=Han}/u.test(document.querySelector('h1')?.textContent ?? ''),
    );
  await tab.activate();
  await tab.waitForOverlay('the card in Chinese', ({ title }) => title !== '' && title !== before.title);
});

test('the popup leads to the whole guide', async ({ driver }) => {
  const popup = await openDrawn(driver, 'popup.html');
  await press(popup, '[data-do=guide]');
  await expect.poll(() => driver.tabsAt(`${driver.origin}/guide.html`)).toHaveLength(1);
});

test('the popup fits into 360 by 600 with all that is waited for', async ({ driver, own }) => {
  await command(own, 'country', { country: 'SG' });
  for (const step of idsFor({}).filter((id) => /^(alipay|account-1688|worldfirst)\//.test(id) && id !== 'worldfirst/review')) {
    await command(own, 'mark', { step });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await command(own, 'remind', { step: 'worldfirst/review', minutes: 1440 });
  const popup = await openDrawn(driver, 'popup.html');
  await popup.waitFor('what is waited for', () => document.querySelector('[data-waiting="worldfirst/review"]'));
  const size = await popup.evaluate(() => {
    const { offsetWidth, offsetHeight } = document.querySelector('main') as HTMLElement;
    return { offsetWidth, offsetHeight };
  });
  expect(size.offsetWidth).toBe(360);
  expect(size.offsetHeight).toBeLessThanOrEqual(600);
});
