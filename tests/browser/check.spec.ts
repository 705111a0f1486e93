import { expect } from 'playwright/test';
import type { Box, Frame, Point, Tab } from './driver/driver.ts';
import { pagesSeen } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { HOST_NAME } from './driver/host-name.ts';
import type { OverlaySight } from './driver/in-page.ts';
import { ADDRESSES } from './practice-pages.ts';

const SLIDER = ADDRESSES['1688/slider'] ?? '';
const PRODUCT = `${ADDRESSES['1688/product']}?loggedIn=true`;
const IN_FRAME = 'https://h5api.m.1688.com/';
const STOPPED = `${PRODUCT}&check=h5api.m.1688.com`;

const isCheck = ({ step, card, pill }: OverlaySight) => step === 'check/slide' && (card !== null || pill !== null);
const shared = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const oursOver = (box: Box, { card, pill, ring, tip }: OverlaySight) =>
  [card, pill, ring, tip].filter((each) => each !== null && shared(each, box));
const boxOf = (view: Frame, css: string) =>
  view.waitFor(
    css,
    (selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
    css,
  );

/** Slides with the mouse, as a buyer does; `origin` is where the slider's document begins in the tab. */
async function slide(tab: Tab, view: Frame, origin: Point = { x: 0, y: 0 }): Promise<void> {
  const button = await boxOf(view, '.btn_slide');
  const from = { x: origin.x + button.x + 20, y: origin.y + button.y + 17 };
  await tab.drag(from, { x: from.x + 275, y: from.y + 2 });
}

test('a slider page: the card says to slide by hand, and nothing of ours is on it', async ({ driver }) => {
  const tab = await driver.open(SLIDER);
  const sight = await tab.waitForOverlay('the words', isCheck);
  expect(sight).toMatchObject({ page: '1688/slider', title: 'Slide it yourself', ring: null, anchorState: 'none' });
  expect(sight.buttons.map(({ name }) => name)).toEqual(['small', 'close']);
  expect(sight.text).toContain('reload the page and try again');
  for (const css of ['.nc_wrapper', '.bx-pu-title', '.bx-pu-tip']) expect(oursOver(await boxOf(tab, css), sight), css).toEqual([]);
  await tab.press('small');
  const small = await tab.waitForOverlay('the pill', ({ pill }) => pill !== null);
  expect(oursOver(await boxOf(tab, '.nc_wrapper'), small)).toEqual([]);
  await slide(tab, tab);
  await tab.waitForOverlay('the product page', ({ page, step }) => page === '1688/product' && step !== 'check/slide');
});

test('a slider that fails keeps its words', async ({ driver }) => {
  const tab = await driver.open(`${SLIDER}&action=deny`);
  await tab.waitForOverlay('the words', isCheck);
  await slide(tab, tab);
  await tab.waitFor('the failure', () => document.body.innerText.includes('验证失败'));
  expect(oursOver(await boxOf(tab, '.nc_wrapper'), await tab.waitForOverlay('the words', isCheck))).toEqual([]);
});

test('a slider in a frame over a page: its page says so, steps aside, and goes on afterwards', async ({ driver, own }) => {
  const tab = await driver.open(STOPPED);
  const sight = await tab.waitForOverlay('the words', isCheck);
  expect(sight).toMatchObject({ page: '1688/product', title: 'Slide it yourself', ring: null });
  expect(sight.buttons.map(({ name }) => name)).toEqual(['small', 'close']);
  const box = await boxOf(tab, '.baxia-dialog iframe');
  expect(oursOver(box, sight)).toEqual([]);
  const inside = await tab.frame(IN_FRAME);
  await boxOf(inside, '.nc_wrapper');
  // The frame's own overlay has come, and found that it has nothing to say there.
  await expect.poll(() => pagesSeen(own)).toContain('1688/slider');
  expect(await inside.evaluate((ours) => document.querySelectorAll(ours).length, HOST_NAME)).toBe(0);

  const popup = await driver.openOwn('popup.html');
  await tab.activate();
  await popup.reload();
  const said = await popup.waitFor('the popup', () => document.querySelector('h1') && document.body.innerText);
  expect(said).toContain('Slider check');
  expect(said).toContain('by hand');
  expect(await popup.evaluate(() => document.querySelector('[data-do=goOn]') === null)).toBe(true);
  await popup.close();
  await tab.activate();

  await slide(tab, inside, box);
  const after = await tab.waitForOverlay('the card from before', ({ step, ring }) => step === 'order/add' && ring !== null);
  expect(after).toMatchObject({ page: '1688/product', anchor: 'add-to-cart' });
});

test('what the buyer turned to comes back after the check, also when the frame is only hidden', async ({ driver, own }) => {
  const tab = await driver.open(PRODUCT);
  await tab.waitForOverlay('the card', ({ step, card }) => step === 'order/add' && card !== null);
  await tab.press('next');
  await tab.waitForOverlay('the next step', ({ step }) => step === 'order/check-out');
  await tab.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;right:20px;bottom:20px;width:420px;height:300px;z-index:9';
    frame.src = src;
    document.body.append(frame);
  }, `${IN_FRAME}h5/mtop.1688.practice/1.0/_____tmd_____/punish?x5secdata=practice`);
  const sight = await tab.waitForOverlay('the words', isCheck);
  // The corner that the card likes best is the frame's now.
  await expect.poll(async () => oursOver(await boxOf(tab, 'iframe'), (await tab.overlay()) ?? sight)).toEqual([]);
  await boxOf(await tab.frame(IN_FRAME), '.nc_wrapper');
  // The frame has said what it shows, too: hidden, it cannot take that back.
  await expect.poll(() => pagesSeen(own)).toContain('1688/slider');
  await tab.evaluate(() => document.querySelector('iframe')?.style.setProperty('display', 'none'));
  await tab.waitForOverlay('the step turned to', ({ step }) => step === 'order/check-out');
  await tab.evaluate(() => document.querySelector('iframe')?.style.removeProperty('display'));
  await tab.waitForOverlay('the words again', isCheck);
});

test('a frame that turns into a slider: the tab says so outside it, until the frame is a page again', async ({ driver }) => {
  driver.site.state.loggedIn = true;
  const tab = await driver.open(`${ADDRESSES['1688/workbench']}?_path_=buyer2017Base/buyerbase_setting/alipay_account`);
  await tab.waitFor('the frame', () => document.querySelector('iframe') !== null);
  const inner = tab.frames()[1];
  const { src } = await tab.waitFor('its address', () => {
    const frame = document.querySelector('iframe');
    return frame?.src ? { src: frame.src } : null;
  });
  await tab.waitForOverlay('our element', ({ hosts }) => hosts === 1);
  await inner?.evaluate((to) => location.assign(to), 'https://air.1688.com/_____tmd_____/punish?x5secdata=practice');
  const slider = await tab.frame('https://air.1688.com/_____tmd_____/');
  await boxOf(slider, '.nc_wrapper');
  await tab.waitForOverlay('the words', ({ step }) => step === 'check/slide');
  const box = await boxOf(tab, 'iframe');
  await expect
    .poll(async () => {
      const sight = await tab.overlay();
      return sight && oursOver(box, sight);
    })
    .toEqual([]);
  expect(await slider.overlay()).toBeNull();
  await slider.evaluate((to) => location.assign(to), src);
  // While the frame goes from one document to the next it cannot be asked.
  const stepIn = (frame: Frame) =>
    frame.overlay().then(
      (sight) => sight?.step,
      () => 'moving',
    );
  await expect
    .poll(async () => (await Promise.all(tab.frames().map(stepIn))).filter((step) => step === 'check/slide' || step === 'moving'))
    .toEqual([]);
});
