import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'playwright/test';
import { isFull } from '../fuzz-runs.ts';
import type { BrowserName } from './driver/driver.ts';
import { readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import type { OverlaySight } from './driver/in-page.ts';
import { meaningsIn } from './meanings.ts';
import { ADDRESSES, FIXTURES, LOOKS, probe, probeUntil } from './practice-pages.ts';
import type { Probe } from './probe/recogniser-probe.ts';
import { type Translation, translate, untranslate } from './translate.ts';

// A page that the browser has translated is one of ours by its structure and by what our words mean in that language, or it is none;
// never another, never with a place where it is not, and nothing is read of it.

const GERMAN = meaningsIn('de');
const WAYS: Translation[] = [
  { by: 'chrome', part: 'all', lang: 'de', words: GERMAN },
  { by: 'chrome', part: 'all', lang: 'de', words: {} },
  { by: 'chrome', part: 'half', lang: 'de', words: {} },
  { by: 'firefox', part: 'all', lang: 'de', words: GERMAN },
  { by: 'firefox', part: 'half', lang: 'de', words: {} },
  { by: 'edge', part: 'all', lang: 'de', words: GERMAN },
  { by: 'yandex', part: 'half', lang: 'de', words: GERMAN },
];
/** Each browser's own translator and the add-ons of its shop; in a long run every one in both. */
const waysIn = (browser: BrowserName) => WAYS.filter(({ by }) => isFull || (by === 'firefox') === (browser === 'firefox'));
/** These have to be known when every text has become what our words mean; the others may be none of ours then. */
const KNOWN = ['1688/product', '1688/cart', '1688/order-confirm', '1688/cashier', '1688/alipay-account'];
/** And these by their structure alone. */
const BY_STRUCTURE = ['1688/product', '1688/cart', '1688/order-confirm'];

for (const { id } of FIXTURES.filter(({ id }) => id !== '1688/slider')) {
  test(`translated page ${id}: known or not, but never taken for another, and never read`, async ({ anyDriver: driver }) => {
    driver.site.reset();
    const look = LOOKS.find(({ page }) => page === id);
    const tab = await driver.open('about:blank');
    await tab.goto(look?.url ?? '');
    const isWhole = ({ page, anchors, facts }: Probe) =>
      page === id && look?.anchors.every((name) => anchors[name]) === true && isDeepStrictEqual(facts, look.facts);
    const before = await probeUntil(tab, isWhole);
    expect(before.translated).toBeNull();
    const faults: string[] = [];
    for (const way of waysIn(driver.name)) {
      // A page draws itself anew now and then: places are held against those of a moment ago.
      await probe(tab);
      await tab.evaluate(translate, way);
      const { page, facts, astray, translated } = await probe(tab, GERMAN);
      await tab.evaluate(untranslate);
      const known = way.words === GERMAN;
      const say = (what: string) => faults.push(`by ${way.by}, ${way.part}, ${known ? 'known' : 'other'} words: ${what}`);
      if (translated === null) say('not seen to be translated');
      if (page !== id && page !== null) say(`taken for ${page}`);
      if (page === null && way.by === 'chrome' && way.part === 'all' && (known ? KNOWN : BY_STRUCTURE).includes(id)) say('not known');
      if (Object.keys(facts).length > 0) say(`read ${Object.keys(facts)}`);
      if (astray.length > 0) say(`${astray} stand elsewhere`);
    }
    expect(faults).toEqual([]);
    expect(await probe(tab)).toEqual(before);
    await tab.close();
  });
}

const POLISH = `<body><header><a href="/">Strona główna</a> <a href="/pay">Płatności</a></header><main><h1>Dzień dobry</h1>
  <section><h2>Saldo</h2><p>Dostępne środki 3 000,00 SGD</p><button>Wymień walutę</button><button>Szczegóły konta</button></section></main></body>`;
const NOTE = 'Your browser has translated this page';
const hasNote = ({ text, card }: OverlaySight) => card !== null && text.includes(NOTE);

for (const by of ['chrome', 'firefox'] as const) {
  test(`a page that ${by} translates while it is open says so on its card, still points, and is read again afterwards`, async ({
    driver,
    own,
  }) => {
    const tab = await driver.open(ADDRESSES['1688/cart'] ?? '');
    const before = await tab.waitForOverlay(
      'the card',
      ({ step, ring, text }) => step === 'order/check-out' && ring !== null && text !== '',
    );
    expect(before.text).not.toContain(NOTE);
    await expect.poll(async () => (await readState(own))?.facts.cartTotal?.value.amount).toBe('5550.00');
    await tab.evaluate(translate, { by, part: 'all', lang: 'de', words: GERMAN });
    const said = await tab.waitForOverlay('the words about the translation', (sight) => hasNote(sight) && sight.ring !== null);
    expect(said).toMatchObject({ page: '1688/cart', step: 'order/check-out', anchorState: 'found' });
    // What stands there now is a translator's, whoever changes it.
    await tab.evaluate(() => {
      for (const part of document.querySelectorAll('#whole')) part.textContent = '9,999';
    });
    await tab.evaluate(() => document.documentElement.setAttribute('data-looked', 'again'));
    await tab.press('next');
    await tab.press('back');
    await tab.waitForOverlay('the words about the translation', hasNote);
    expect((await readState(own))?.facts.cartTotal?.value.amount).toBe('5550.00');
    await tab.evaluate(untranslate);
    await tab.waitForOverlay(
      'the card as it was',
      ({ step, text, ring }) => step === 'order/check-out' && ring !== null && !text.includes(NOTE),
    );
    await expect.poll(async () => (await readState(own))?.facts.cartTotal?.value.amount).toBe('9999.00');
  });
}

test('a page that was translated before the guide came is opened, and nothing of it is read until the original is back', async ({
  driver,
  own,
}) => {
  const { url = '', file = '' } = FIXTURES.find(({ id }) => id === 'worldfirst/home') ?? {};
  driver.site.setOverride(url, { html: readFileSync(file, 'utf8').replace('<html lang="en">', '<html lang="de" class="translated-ltr">') });
  const tab = await driver.open(url);
  await tab.waitForOverlay('the words about the translation', hasNote);
  await expect.poll(async () => Object.keys((await readState(own))?.arrivals ?? {})).toEqual(['worldfirst/home']);
  expect(await readState(own)).toMatchObject({ balances: {}, facts: {} });
  const popup = await driver.openOwn('popup.html');
  await tab.activate();
  await popup.reload();
  await popup.waitFor('the words about the translation', (note) => document.body.innerText.includes(note), NOTE);
  await popup.close();
  await tab.activate();
  await tab.evaluate(() => {
    document.documentElement.lang = 'en';
    document.documentElement.className = '';
  });
  await tab.waitForOverlay('no words about a translation', ({ card, text }) => card !== null && !text.includes(NOTE));
  await expect.poll(async () => (await readState(own))?.balances.SGD?.amount).toBe('3000.00');
});

for (const { id, url, file, anchors } of FIXTURES.filter(({ id }) => id.startsWith('worldfirst/'))) {
  test(`${id} in a language that the guide does not know: known by its structure or not at all, and never read`, async ({
    anyDriver: driver,
  }) => {
    driver.site.reset();
    driver.site.setOverride(url, { html: readFileSync(file, 'utf8').replace('<html lang="en"', '<html lang="pl"') });
    const tab = await driver.open('about:blank');
    await tab.goto(url);
    await probeUntil(tab, ({ page, anchors: found }) => page === id && anchors.every((name) => found[name]));
    // Written over as Firefox does it, without a change of its language: as if the site had spoken Polish from the beginning.
    await tab.evaluate(translate, { by: 'firefox', part: 'all', lang: 'pl', words: {} });
    const { page, facts, astray, translated } = await probe(tab, {});
    expect([id, null]).toContain(page);
    expect({ facts, astray, translated }).toEqual({ facts: {}, astray: [], translated: null });
    await tab.close();
  });
}

test('the popup tells who sees WorldFirst in another language to switch it to English', async ({ driver }) => {
  const { url = '', file = '' } = FIXTURES.find(({ id }) => id === 'worldfirst/home') ?? {};
  const html = readFileSync(file, 'utf8')
    .replace('<html lang="en"', '<html lang="pl"')
    .replace(/<body.*<\/body>/s, POLISH);
  driver.site.setOverride(url, { html });
  const tab = await driver.open(url);
  const popup = await driver.openOwn('popup.html');
  await tab.activate();
  await popup.reload();
  await popup.waitFor('the advice', () => document.body.innerText.includes('Set the language of WorldFirst to English'));
  expect(await tab.overlay()).toBeNull();
  await popup.close();
});
