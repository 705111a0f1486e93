import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import { ROOT } from '../../scripts/node24.js';
import type { PageDefinition } from '../../utils/core/page-definition.ts';
import { spellOut } from '../../utils/core/spell-out.ts';
import { isFull } from '../fuzz-runs.ts';
import { noteFigure } from '../note-figure.ts';
import { wrongAddresses } from '../wrong-addresses.ts';
import type { Driver } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES, FIXTURES, probe } from './practice-pages.ts';

const HOME = ADDRESSES['1688/home'] ?? '';

function definitionOf(id: string): PageDefinition {
  return spellOut(JSON.parse(readFileSync(path.join(ROOT, 'utils/guidebook/pages', `${id}.json`), 'utf8')) as PageDefinition);
}

/** A page of each host kind: every page and every wrong address are asked of the same code in tests/core/wrong-addresses.test.ts. */
const SOME = ['1688/home', '1688/cart', '1688/workbench', 'alipay/password', 'worldfirst/home', '1688/login'];
/** So many pages are opened at once: the wait that proves that nothing comes is shared by all of them. */
const TOGETHER = 9;

/** Whatever the extension would have done it has done by the time it has drawn its card on a page of its own that was opened later. */
async function letItAct(driver: Driver): Promise<void> {
  const control = await driver.open(HOME);
  await control.waitForOverlay('the card on a genuine page', ({ card, pill }) => card !== null || pill !== null);
  await control.close();
}

test('the right page on a wrong host, path or scheme is no page of ours', async ({ driver }, info) => {
  info.setTimeout(180_000);
  const some = FIXTURES.filter(({ id }) => isFull || SOME.includes(id));
  expect(some.length).toBeGreaterThanOrEqual(SOME.length);
  const cases = some.flatMap(({ id, url, file }) => {
    const hasPath = definitionOf(id).addresses.every((address) => address.path !== undefined);
    return wrongAddresses(url, hasPath).map((wrong) => ({ id, wrong, file }));
  });
  for (let first = 0; first < cases.length; first += TOGETHER) {
    const together = cases.slice(first, first + TOGETHER);
    for (const { wrong, file } of together) driver.site.setOverride(wrong, { file });
    const tabs = await Promise.all(together.map(async ({ id, wrong }) => ({ id, wrong, tab: await driver.open(wrong) })));
    await letItAct(driver);
    for (const { id, wrong, tab } of tabs) {
      expect.soft(tab.url().toLowerCase(), 'the page itself').toBe(wrong.toLowerCase());
      expect.soft(await tab.overlay(), `${id} at ${wrong}`).toBeNull();
    }
    await Promise.all(tabs.map(({ tab }) => tab.close()));
  }
  noteFigure({
    what: 'the right page on a wrong host, path or scheme: recognised',
    tried: cases.length,
    failed: info.errors.length,
    where: driver.name,
  });
});

type Disguise = { name: string; write(words: string[]): string };

const paragraph = (text: string) => `<p>${text}</p>`;
const DISGUISES: Disguise[] = [
  {
    name: 'product titles',
    write: (words) => words.map((word) => `<li><a href="/offer/1.html">2026新款 ${word} 外贸爆款 手机壳</a> ¥3.80</li>`).join(''),
  },
  {
    name: 'a review',
    write: (words) => `<div class="review">${words.map((word) => paragraph(`买家评价：点了${word}以后很快就发货了，好评`)).join('')}</div>`,
  },
  {
    name: 'a help article',
    write: (words) =>
      `<article><h1>新手指南</h1>${words.map((word) => paragraph(`第一步，请在页面上找到“${word}”并点击，然后继续。`)).join('')}</article>`,
  },
  { name: 'a quotation', write: (words) => `<blockquote>${words.map(paragraph).join('')}</blockquote>` },
  { name: 'a hidden block', write: (words) => `<div hidden>${buttons(words)}</div><div style="display:none">${buttons(words)}</div>` },
  {
    name: 'an invisible block',
    write: (words) => `<div style="visibility:hidden">${buttons(words)}</div><div style="opacity:0">${buttons(words)}</div>`,
  },
  {
    name: 'a template, a script and comments',
    write: (words) =>
      `<template>${buttons(words)}</template><script type="text/plain">${words.join(' ')}</script><!-- ${words.join(' ')} -->`,
  },
  {
    name: 'the title of the page',
    write: (words) => `<title>${words.join(' ')}</title><meta name="keywords" content="${words.join(',')}">`,
  },
  { name: 'one long sentence', write: (words) => paragraph(`本页说明：${words.join('、')}，以上按钮均可在相应页面找到，详情请咨询客服。`) },
];

function buttons(words: string[]): string {
  return words.map((word) => `<button>${word}</button>`).join('');
}

for (const file of globSync('utils/guidebook/pages/*/*.json', { cwd: ROOT }).sort()) {
  const id = file.replaceAll('\\', '/').replace(/^utils\/guidebook\/pages\/|\.json$/g, '');
  test(`${id}: the right words that are only quoted, advertised or hidden are no evidence`, async ({ anyDriver: driver }, info) => {
    const definition = definitionOf(id);
    const words = definition.evidence.flatMap(({ find }) => find.flatMap(({ any }) => any?.slice(0, 1) ?? []).slice(0, 1));
    const url = ADDRESSES[id] ?? '';
    driver.site.reset();
    driver.site.setOverride(url, { html: '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>1688</title></html>' });
    const tab = await driver.open(url);
    for (const { name, write } of DISGUISES) {
      await tab.evaluate(
        (html) => {
          document.documentElement.innerHTML = html;
        },
        `<meta charset="utf-8"><body><h2>阿里巴巴</h2>${write(words)}</body>`,
      );
      expect.soft((await probe(tab)).page, name).toBeNull();
    }
    noteFigure({
      what: 'pages with spoofed evidence: recognised',
      tried: DISGUISES.length,
      failed: info.errors.length,
      where: driver.name,
    });
    await tab.close();
  });
}

test('a page that removes our element again and again is left alone', async ({ driver }) => {
  const tab = await driver.open(HOME);
  await tab.waitForOverlay('a card', ({ card, pill }) => card !== null || pill !== null);
  await tab.evaluate(() => {
    new MutationObserver(() => document.querySelector('gb-guide')?.remove()).observe(document, { childList: true, subtree: true });
    document.querySelector('gb-guide')?.remove();
  });
  await tab.waitFor('the page to stay without us', async () => {
    const seen = [];
    for (let i = 0; i < 10; i += 1) {
      seen.push(document.querySelector('gb-guide') === null);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return seen.every(Boolean);
  });
});
