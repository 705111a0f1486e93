import { expect } from 'playwright/test';
import type { Box, Tab } from './driver/driver.ts';
import { command } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import type { OverlaySight } from './driver/in-page.ts';
import { POINTED, probe } from './practice-pages.ts';

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
const apart = (one: Box, other: Box) =>
  one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;

/** Opens a page in the look that shows the step's place, and turns the card to that step. */
async function openAt(driver: { open(url: string): Promise<Tab> }, { step, look }: (typeof POINTED)[number]) {
  const tab = await driver.open(look.url);
  await turnTo(tab, step);
  return tab;
}

async function turnTo(tab: Tab, step: string): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) {
    const { step: shown, pill } = await tab.waitForOverlay('a card', (sight) => sight.card !== null || sight.pill !== null);
    if (shown === step) break;
    if (pill) await tab.press('open');
    await tab.press('next');
    await tab.waitForOverlay('the next card', (sight) => sight.step !== shown);
  }
}

const isPointing = (step: string) => (sight: OverlaySight) => sight.step === step && sight.anchorState === 'found' && sight.ring !== null;
const HOME = POINTED.find(({ look }) => look.page === '1688/home') as (typeof POINTED)[number];

test('on every page of the journey the card stands beside its target and not over it', async ({ driver, own }, info) => {
  info.setTimeout(300_000);
  await command(own, 'country', { country: 'SG' });
  await command(own, 'alipay-business', { had: true });
  // Money that is there already would say that no account has to be opened.
  Object.assign(driver.site.state, { balances: { CNH: '0.00', SGD: '0.00', USD: '0.00' } });
  let before: { tab: Tab; look: string } | undefined;
  for (const { step, anchor, look, route } of POINTED) {
    await test.step(step, async () => {
      // Steps that follow each other on one page are turned to in it.
      if (before?.look !== `${route} ${look.url}`) {
        await before?.tab.close();
        await command(own, 'route', { route });
        before = { tab: await driver.open(look.url), look: `${route} ${look.url}` };
      }
      await turnTo(before.tab, step);
      await expectBeside(before.tab, step, anchor);
    });
  }
});

async function expectBeside(tab: Tab, step: string, anchor: string): Promise<void> {
  let sight = await tab.waitForOverlay('the target to be known', (each) => each.step === step && each.anchorState === 'found');
  if (sight.away) await tab.press('show');
  sight = await tab.waitForOverlay('the ring', isPointing(step));
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const target = (await probe(tab)).anchors[anchor];
  const drawn = sight.card ?? sight.pill;
  if (!target || !drawn || !sight.ring) throw new Error(`${step}: neither card nor pill, or no place`);
  const shown = await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, middle(target));
  expect.soft(sight.hosts, `${step}: one host element`).toBe(1);
  expect.soft(shown, `${step}: a click on the target meets the page`).not.toBe('gb-guide');
  expect.soft(apart(drawn, target), `${step}: card ${JSON.stringify(drawn)} over target ${JSON.stringify(target)}`).toBe(true);
  expect.soft(apart({ ...sight.ring }, target), `${step}: the ring stands around the target`).toBe(false);
  const inside = drawn.x >= 0 && drawn.y >= 0 && drawn.x + drawn.width <= width && drawn.y + drawn.height <= height;
  expect.soft(inside, `${step}: inside the window`).toBe(true);
}

test('Esc closes the card, and so does its own button', async ({ driver }) => {
  const tab = await openAt(driver, HOME);
  const { card } = await tab.waitForOverlay('the card', ({ card }) => card !== null);
  if (card) await tab.click({ x: card.x + card.width / 2, y: card.y + 12 });
  await tab.key('Escape');
  expect((await tab.waitForOverlay('no card', ({ card, ring }) => card === null && ring === null)).form).toBe('closed');
  await tab.goto(HOME.look.url);
  await tab.press('close');
  await tab.waitForOverlay('no card', ({ card, ring }) => card === null && ring === null);
});

test('the card can be taken elsewhere', async ({ driver }) => {
  const tab = await openAt(driver, HOME);
  const { grip, card } = await tab.waitForOverlay('the card in its place', isPointing(HOME.step));
  if (!grip || !card) throw new Error('no grip');
  const from = middle(grip);
  // Into the window's middle: at an edge the card stops.
  const by = { x: card.x > 400 ? -150 : 150, y: card.y > 300 ? -120 : 120 };
  await tab.drag(from, { x: from.x + by.x, y: from.y + by.y });
  const moved = await tab.waitForOverlay('the card elsewhere', (sight) => sight.card !== null && Math.abs(sight.card.y - card.y) > 60);
  expect(Math.abs((moved.card?.x ?? 0) - card.x - by.x)).toBeLessThan(30);
});

test('it works over a dialog of the site', async ({ driver }) => {
  const tab = await openAt(driver, HOME);
  await tab.waitForOverlay('the card', ({ card }) => card !== null);
  await tab.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = '请先登录';
    document.body.append(dialog);
    dialog.showModal();
  });
  await tab.press('small');
  await tab.waitForOverlay('the small card', ({ form, pill }) => form === 'small' && pill !== null);
});

test('a place that is gone is not pointed at: the card says what to look for', async ({ driver }) => {
  const tab = await openAt(driver, HOME);
  await tab.waitForOverlay('the ring', isPointing(HOME.step));
  const place = (await probe(tab)).anchors[HOME.anchor];
  await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('a, button')?.remove(), middle(place as Box));
  const sight = await tab.waitForOverlay('the lost card', ({ anchorState }) => anchorState === 'missing');
  expect(sight.ring).toBeNull();
  expect(sight.text).toContain('免费注册');
});

test('a named place explains itself on hover and on focus', async ({ driver }) => {
  const tab = await openAt(driver, HOME);
  await tab.waitForOverlay('the ring', isPointing(HOME.step));
  const { anchors } = await probe(tab);
  const other = Object.entries(anchors).find(([name, { y }]) => name !== HOME.anchor && y < 700)?.[1];
  if (!other) throw new Error('no second place on this page');
  await tab.hover(middle(other));
  const hovered = await tab.waitForOverlay('the tooltip', ({ tip }) => tip !== null);
  expect(hovered.tipText).not.toBe('');
  await tab.hover({ x: 5, y: 5 });
  await tab.waitForOverlay('no tooltip', ({ tip }) => tip === null);
  await tab.evaluate(
    ({ x, y }) => (document.elementFromPoint(x, y)?.closest('a, button, input') as HTMLElement | null)?.focus(),
    middle(other),
  );
  await tab.waitForOverlay('the tooltip on focus', ({ tip }) => tip !== null);
});

test('dark, where the buyer has set it so', async ({ driver }) => {
  await driver.setLooks({ dark: true });
  const tab = await openAt(driver, HOME);
  await tab.waitForOverlay('the card', ({ card }) => card !== null);
  const ground = await tab.evaluate(() => {
    const card = document.querySelector('gb-guide')?.shadowRoot?.querySelector('.card');
    return card ? getComputedStyle(card).backgroundColor : '';
  });
  const [red = 255, green = 255, blue = 255] = [...ground.matchAll(/[\d.]+/g)].map(Number);
  expect(red + green + blue, ground).toBeLessThan(300);
});

test('the card and the ring arrive with a movement, and without one where the buyer wants none', async ({ driver }) => {
  const arrive = async (motion: boolean) => {
    await driver.setLooks({ motion });
    const tab = await openAt(driver, HOME);
    const { ring } = await tab.waitForOverlay('the ring at rest', isPointing(HOME.step));
    const movements = await tab.evaluate(() =>
      ['.card', '.ring'].map((css) => {
        const piece = document.querySelector('gb-guide')?.shadowRoot?.querySelector(css);
        return piece ? getComputedStyle(piece).animationName : null;
      }),
    );
    await tab.close();
    return { movements, ring };
  };
  const calm = await arrive(false);
  const moving = await arrive(true);
  expect(calm.movements).toEqual(['none', 'none']);
  expect(moving).toEqual({ movements: ['arrive', 'settle'], ring: calm.ring });
});
