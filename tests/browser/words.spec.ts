import { expect } from 'playwright/test';
import type { Box, Tab } from './driver/driver.ts';
import { askTrap, TRAP_ANSWER, TRAP_ASK } from './driver/extension-copy.ts';
import { test } from './driver/fixtures.ts';
import { ADDRESSES } from './practice-pages.ts';
import { messagesOf, openShop, page, pointAt, pressKey, says } from './words-page.ts';

const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
const boxOf = (tab: Tab, css: string) =>
  tab.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON(), css) as Promise<Box>;
const hosts = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('gb-guide').length);

test('a word on a page that the guide does not know is explained at once, from nothing but what was left there', async ({ driver }) => {
  const tab = await openShop(driver, '<p>这里可以 <span id="a">一件代发</span> 的</p>');
  expect(await hosts(tab)).toBe(0);
  const sight = await pointAt(tab, '#a', '一件代发');
  expect(sight).toMatchObject({ hosts: 1, lang: 'en', card: null });
  expect(sight.tipText).toContain('1688 Guidebook glossary');
  expect(await messagesOf(tab)).toBe(1);
  expect(sight.tip && overlaps(sight.tip, await boxOf(tab, '#a'))).toBe(false);
  await tab.hover({ x: 3, y: 3 });
  await expect.poll(() => hosts(tab)).toBe(0);
});

const CASES: [what: string, body: string, css: string, word: string][] = [
  ['a label with a count in it', '<a href="#"><span id="x">进货单</span>(<em>0</em>)</a>', '#x', '进货单'],
  ['a button beside its letters', '<button style="padding:4px 200px 4px 20px">立即付款</button>', 'button', '立即付款'],
  ['a button whose words are set apart', '<button>提 交 订 单</button>', 'button', '提交订单'],
  ['a link in an open shadow root', '<x-a></x-a>', 'i', '诚e赊'],
  ['a placeholder', '<input id="x" placeholder="手机号">', '#x', '手机号'],
  ['a title', '<i id="x" title="收藏" style="display:inline-block;width:40px;height:20px;background:red"></i>', '#x', '收藏'],
  ['an alt', `<img id="x" alt="诚e赊" width="80" height="30" src="${DOT}">`, '#x', '诚e赊'],
  ['the value of a submit button', '<input id="x" type="submit" value="确认收货">', '#x', '确认收货'],
  ['an aria-label', '<button id="x" aria-label="确认收货" style="width:40px;height:30px"></button>', '#x', '确认收货'],
  ['traditional characters', '<span id="x">確認收貨</span>', '#x', '確認收貨'],
];
test('every way in which a page says a word', async ({ driver }) => {
  test.slow();
  const tab = await openShop(driver, `<div id="stage"></div>`);
  for (const [what, body, css, word] of CASES) {
    await tab.evaluate((html) => {
      const stage = document.querySelector('#stage') as HTMLElement;
      stage.innerHTML = html;
      const host = stage.querySelector('x-a')?.attachShadow({ mode: 'open' });
      if (host) host.innerHTML = '<i>诚<b>e</b>赊</i>';
    }, body);
    const sight = await pointAt(tab, css, word);
    expect(sight.tipText.startsWith(word), what).toBe(true);
  }
  const trapped = await tab.evaluate(askTrap, { ask: TRAP_ASK, answer: TRAP_ANSWER });
  expect(trapped).toMatchObject({ valueReads: 0, keyListeners: [], requests: [], clicks: 0, messages: 1 });
});

const SILENT: [what: string, body: string][] = [
  ['a canvas', '<canvas id="x" width="80" height="30"></canvas>确认收货'],
  ['a password', '<input id="x" type="password" placeholder="登录密码" title="登录密码">'],
  ['a code', '<input id="x" autocomplete="one-time-code" placeholder="验证码">'],
  ['what somebody is writing', '<p id="x" contenteditable>确认收货</p>'],
  ['a word of no meaning', '<p id="x"><span>Lorem ipsum</span></p>'],
];
test('what nothing is said about', async ({ driver }) => {
  test.slow();
  const tab = await openShop(driver, `<p><span id="known">一件代发</span></p><div id="stage" style="margin-left:500px"></div>`);
  for (const [what, body] of SILENT) {
    await tab.evaluate((html) => {
      (document.querySelector('#stage') as HTMLElement).innerHTML = html;
    }, body);
    await pointAt(tab, '#known', '一件代发');
    await tab.hover('#x');
    // The tooltip before goes, and none comes in its place.
    await expect.poll(() => hosts(tab), what).toBe(0);
  }
});

test('a word that only the dictionary has is asked for once, and said to be of the dictionary', async ({ driver }) => {
  const tab = await openShop(driver, '<p><span id="a">棉花</span> 和 <span id="b">一件代发</span></p>');
  const sight = await pointAt(tab, '#a', '棉花');
  expect(sight.tipText).toContain('cotton');
  expect(sight.tipText).toContain('Dictionary (CC-CEDICT)');
  // One for the script that asks, once a page, and one for the word.
  expect(await messagesOf(tab)).toBe(3);
  await pointAt(tab, '#b', '一件代发');
  await pointAt(tab, '#a', '棉花');
  expect(await messagesOf(tab)).toBe(3);
});

test('a label that is not known as a whole is explained word by word, and says so', async ({ driver }) => {
  const tab = await openShop(driver, '<p><span id="a">现货</span><span>诚e赊</span></p>');
  const { tipText } = await pointAt(tab, '#a', '现货');
  expect(tipText).toContain('Word by word');
  expect(tipText).toContain('诚e赊');
});

test('kept open, the tooltip stays, can be copied from and closed; it never takes the focus', async ({ driver }) => {
  const tab = await openShop(driver, '<p><button id="b">Button</button> <span id="a">一件代发</span></p>');
  await tab.evaluate(() => (document.querySelector('#b') as HTMLElement).focus());
  await pointAt(tab, '#a', '一件代发');
  await tab.press('pin');
  await tab.waitForOverlay('a tooltip that can be closed', ({ buttons }) => buttons.some(({ name }) => name === 'close-tip'));
  await tab.hover({ x: 3, y: 600 });
  await tab.press('copy');
  await tab.waitForOverlay('what became of copying', ({ tipText }) => /Copied|Not copied/.test(tipText));
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('b');
  await tab.press('close-tip');
  await expect.poll(() => hosts(tab)).toBe(0);
});

test('keyboard: the focus, and the keys for this, the next and the previous word', async ({ driver, own }) => {
  const tab = await openShop(driver, '<p>一件代发 <a id="l" href="#">诚e赊</a></p><p style="margin-top:1500px">确认收货</p>');
  await pointAt(tab, '#l', '诚e赊');
  await tab.hover({ x: 3, y: 3 });
  await expect.poll(() => hosts(tab)).toBe(0);
  await tab.activate();
  await tab.evaluate(() => (document.querySelector('#l') as HTMLElement).focus());
  await tab.waitForOverlay('the word in focus', says('诚e赊'));
  await pressKey(own, 'explain');
  await tab.waitForOverlay('it kept open', ({ buttons }) => buttons.some(({ name }) => name === 'close-tip'));
  await pressKey(own, 'explain');
  await expect.poll(() => hosts(tab)).toBe(0);
});

test('the next and the previous word are brought into view', async ({ driver, own }) => {
  const tab = await openShop(driver, '<p><span id="a">一件代发</span> 诚e赊</p><p style="margin-top:1500px">确认收货</p>');
  await pointAt(tab, '#a', '一件代发');
  await pressKey(own, 'next');
  await tab.waitForOverlay('the second word', says('诚e赊'));
  await pressKey(own, 'next');
  const sight = await tab.waitForOverlay('the word below', says('确认收货'));
  expect(sight.tip && sight.tip.y >= 0 && sight.tip.y < 900).toBe(true);
  await pressKey(own, 'previous');
  await tab.waitForOverlay('the second word again', says('诚e赊'));
});
test('only on request: nothing comes by itself, a finger that rests brings it', async ({ driver, own }) => {
  const tab = await openShop(driver, '<p><span id="a">一件代发</span></p>');
  await pointAt(tab, '#a', '一件代发');
  await own.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome;
    await runtime.sendMessage({ type: 'command', command: { id: 'quiet-words-1', kind: 'word-level', site: '1688', level: 'request' } });
  });
  await tab.hover({ x: 3, y: 3 });
  await expect.poll(() => hosts(tab)).toBe(0);
  await tab.hover('#a');
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  expect(await hosts(tab)).toBe(0);
  await tab.evaluate(() => {
    const word = document.querySelector('#a') as HTMLElement;
    const { x, y, width, height } = word.getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2, pointerType: 'touch', bubbles: true, composed: true };
    word.dispatchEvent(new PointerEvent('pointerdown', at));
  });
  await tab.waitForOverlay('the word under the finger', says('一件代发'));
});

test('in a frame of ours, not in one of somebody else; with a selection in progress it stays away', async ({ driver }) => {
  driver.site.setOverride('https://air.1688.com/inner.htm', { html: page('<p><span id="a">诚e赊</span></p>') });
  const tab = await openShop(
    driver,
    '<p><span id="b">一件代发</span></p><iframe src="https://air.1688.com/inner.htm" width="700" height="500"></iframe>',
  );
  const frame = await tab.frame('https://air.1688.com/');
  await expect(async () => {
    await tab.hover({ x: 3, y: 3 });
    await frame.hover('#a');
    await frame.waitForOverlay('the word in the frame', says('诚e赊'), 1500);
  }).toPass({ timeout: 15_000 });
  await pointAt(tab, '#b', '一件代发');
  const { x, y, width, height } = await boxOf(tab, '#b');
  await tab.drag({ x: x + 2, y: y + height / 2 }, { x: x + width - 2, y: y + height / 2 });
  await expect.poll(() => hosts(tab)).toBe(0);
});

test('a text that changes under the pointer is not explained as what it was', async ({ driver }) => {
  const tab = await openShop(driver, '<p><span id="a">一件代发</span></p>');
  await pointAt(tab, '#a', '一件代发');
  await tab.evaluate(() => {
    (document.querySelector('#a') as HTMLElement).textContent = '确认收货';
  });
  await tab.waitForOverlay('the new word', says('确认收货'));
});

test('on a recognised page there is one host, and two messages before anything is pointed at', async ({ driver }) => {
  const tab = await driver.open(ADDRESSES['1688/product'] ?? '');
  await tab.waitForOverlay('the card', ({ card, pill }) => card !== null || pill !== null);
  expect(await messagesOf(tab)).toBeLessThanOrEqual(2);
  expect(await hosts(tab)).toBe(1);
});
