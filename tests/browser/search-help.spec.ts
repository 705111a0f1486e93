import { expect } from 'playwright/test';
import type { Driver, OwnPage } from './driver/driver.ts';
import { SEND_ANSWER, SEND_ASK, sendAsSite } from './driver/extension-copy.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES } from './practice-pages.ts';

/** The popup with the search help open and the field in focus. */
async function openHelp(driver: Driver): Promise<OwnPage> {
  const popup = await driver.openOwn('popup.html');
  await popup.waitFor('the search help', () => document.querySelector('[data-do=searchHelp]'));
  await popup.click('[data-do=searchHelp]');
  await popup.waitFor('the field in focus', () => document.activeElement instanceof HTMLInputElement);
  return popup;
}

const rowsOf = (popup: OwnPage, wanted: string) =>
  popup.waitFor(
    `a row with ${wanted}`,
    (zh) => {
      const rows = [...document.querySelectorAll('.found-words li')].map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' '));
      return rows.some((row) => row.startsWith(zh)) ? rows : null;
    },
    wanted,
  );

test('typing "cotton" gives 棉 with its pinyin, the count is said, and nothing leaves', async ({ driver }) => {
  const popup = await openHelp(driver);
  driver.site.log.length = 0;
  await popup.type('cotton');
  const rows = await rowsOf(popup, '棉');
  expect(rows[0]).toContain('mián');
  expect(rows[0]).toContain('Cotton');
  expect(rows.some((row) => row.startsWith('棉花') && row.includes('mián hua'))).toBe(true);
  expect(rows.length).toBeLessThanOrEqual(12);
  expect(await popup.evaluate(() => document.querySelector('.search-help [role=status]')?.textContent)).toBe(`${rows.length} words`);
  expect(driver.site.log).toEqual([]);
  expect(driver.errors).toEqual([]);
});

test('the copy button puts the word on the clipboard', async ({ driver }) => {
  const popup = await openHelp(driver);
  await popup.type('stainless steel');
  await rowsOf(popup, '不锈钢');
  await popup.click('.found-words [data-do=copy]');
  await popup.waitFor('the word "Copied"', () => document.querySelector('.found-words [data-do=copy]')?.textContent === 'Copied');
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.search-help input');
    field?.focus();
    field?.select();
  });
  await popup.paste();
  await popup.waitFor('the word in the field', () => document.querySelector<HTMLInputElement>('.search-help input')?.value === '不锈钢');
});

test('Chinese is explained; signs alone and words nobody knows are answered calmly', async ({ driver }) => {
  const popup = await openHelp(driver);
  await popup.type('qqqqzz');
  const status = () => document.querySelector('.search-help [role=status]')?.textContent ?? '';
  await popup.waitFor('that nothing was found', () =>
    document.querySelector('.search-help [role=status]')?.textContent?.startsWith('No word found'),
  );
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.search-help input');
    if (!field) throw new Error('no field');
    field.value = '女裝 批发';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const rows = await rowsOf(popup, '女裝');
  expect(rows[0]).toContain('nǚ zhuāng');
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.search-help input');
    if (!field) throw new Error('no field');
    field.value = '?!…';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.waitFor('nothing', () => document.querySelectorAll('.found-words li').length === 0);
  expect(await popup.evaluate(status)).toBe('');
});

test('the background explains words to a page of ours, from files of our own only', async ({ driver }) => {
  const tab = await driver.open(ADDRESSES['1688/home'] ?? '');
  await tab.waitForOverlay('the guide', () => true);
  driver.site.log.length = 0;
  const ask = (run: string) =>
    tab.evaluate(sendAsSite, { ask: SEND_ASK, answer: SEND_ANSWER, message: { type: 'look-up', run } }) as Promise<{ parts: unknown[] }>;
  expect(await ask('纯棉短袖')).toMatchObject({
    parts: [
      { from: 0, to: 2, zh: '纯棉' },
      { from: 2, to: 4, zh: '短袖' },
    ],
  });
  const begin = Date.now();
  for (let time = 0; time < 5; time += 1) await ask('纯棉短袖T恤女装批发');
  expect(Date.now() - begin).toBeLessThan(2000);
  expect(driver.site.log).toEqual([]);
});
