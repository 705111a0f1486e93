import { expect } from 'playwright/test';
import { coveredControls } from './driver/covered-controls.ts';
import type { Box, Driver, OwnPage, Tab } from './driver/driver.ts';
import { command } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { HOST_NAME } from './driver/host-name.ts';
import type { OverlaySight } from './driver/in-page.ts';
import { ADDRESSES, LOOKS, probe } from './practice-pages.ts';

const PRODUCT = ADDRESSES['1688/product'] ?? '';
const DENSE = ['1688/product', '1688/cart', '1688/order-confirm', '1688/cashier'];
const WINDOWS = [
  { name: 'English, light', language: 'en', dark: false, width: 1280, height: 860 },
  { name: 'English, dark', language: 'en', dark: true, width: 1280, height: 860 },
  { name: 'Arabic', language: 'ar', dark: false, width: 1280, height: 860 },
  { name: 'German', language: 'de', dark: false, width: 1280, height: 860 },
  { name: '320 px', language: 'en', dark: false, width: 320, height: 640 },
];

const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
const hasBadges = ({ badges, card, pill }: OverlaySight) => badges.length > 0 && (card !== null || pill !== null);
const inside = (box: Box, width: number, height: number) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** What is wrong with where the badges stand. */
async function faults(tab: Tab, sight: OverlaySight): Promise<string[]> {
  const controls = await tab.evaluate(
    coveredControls,
    sight.badges.map(({ box }) => box),
  );
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const own = [sight.card, sight.pill, sight.ring].filter((box) => box !== null);
  const say = (what: string, badge: { text: string; box: Box }, other: unknown) =>
    `${what}: ${badge.text || 'dot'} ${JSON.stringify(badge.box)} ${JSON.stringify(other)}`;
  return sight.badges.flatMap((badge, index) => [
    ...controls.filter((box) => overlaps(box, badge.box)).map((box) => say('on a control', badge, box)),
    ...own.filter((box) => overlaps(box, badge.box)).map((box) => say('on our own', badge, box)),
    ...sight.badges.slice(index + 1).flatMap((other) => (overlaps(other.box, badge.box) ? [say('on another', badge, other)] : [])),
    ...(inside(badge.box, width, height) ? [] : [say('out of the window', badge, { width, height })]),
  ]);
}

/** The page in its look with the most named places. */
const fullest = (page: string) =>
  LOOKS.filter((look) => look.page === page).sort((one, other) => other.anchors.length - one.anchors.length)[0]?.url ?? '';

async function openWithBadges(driver: Driver, own: OwnPage, url: string): Promise<Tab> {
  await command(own, 'word-level', { site: '1688', level: 'badges' });
  const tab = await driver.open(url);
  await tab.waitForOverlay('badges', hasBadges);
  return tab;
}

for (const { name, language, dark, width, height } of WINDOWS) {
  test(`badges stand on free ground on crowded pages: ${name}`, async ({ driver, own }, info) => {
    info.setTimeout(120_000);
    await driver.setLooks({ dark });
    await command(own, 'language', { language });
    await command(own, 'word-level', { site: '1688', level: 'badges' });
    let words = 0;
    for (const page of DENSE) {
      const tab = await driver.open('about:blank');
      await tab.resize(width, height);
      await tab.goto(fullest(page));
      const sight = width < 600 ? await lookForBadges(tab) : await tab.waitForOverlay(`badges on ${page}`, hasBadges);
      words += sight.badges.filter(({ text }) => text !== '').length;
      expect.soft(await faults(tab, sight), page).toEqual([]);
      await tab.close();
    }
    expect(words, 'places have words, and not only dots').toBeGreaterThan(width < 600 ? 0 : DENSE.length);
  });
}

/** On a narrow window the card leaves little ground, and a place has to be looked for. */
async function lookForBadges(tab: Tab): Promise<OverlaySight> {
  const { card } = await tab.waitForOverlay('the card', (sight) => sight.card !== null || sight.pill !== null);
  if (card) await tab.press('close');
  const { anchors } = await probe(tab);
  const { badgeRuns } = await tab.waitForOverlay('badges placed', (sight) => sight.badgeRuns > 0);
  await tab.evaluate(bringIntoView, Object.values(anchors)[0]);
  return tab.waitForOverlay('badges placed anew', (sight) => sight.badgeRuns > badgeRuns);
}

function bringIntoView(box: { x: number; y: number; width: number; height: number } | undefined): void {
  if (box) scrollTo({ left: box.x + box.width / 2 - innerWidth / 2, top: box.y - innerHeight / 3, behavior: 'instant' });
}

test('no badges while the page scrolls; at rest they are placed once, beside the same places', async ({ driver, own }) => {
  const tab = await openWithBadges(driver, own, PRODUCT);
  const before = await tab.waitForOverlay('badges at rest', hasBadges);
  const { shown, rests } = await tab.evaluate(scrollSlowly, HOST_NAME);
  expect(shown, 'badges in the frames of the scroll').toEqual(shown.map(() => 0));
  const after = await tab.waitForOverlay('badges again', ({ badgeRuns, badges }) => badgeRuns > before.badgeRuns && badges.length > 0);
  expect(after.badgeRuns - before.badgeRuns).toBeLessThanOrEqual(1 + rests);
  expect(await faults(tab, after)).toEqual([]);
  const moved = after.badges.flatMap(({ text, box }) => {
    const old = before.badges.find((badge) => badge.text === text && text !== '');
    return old ? [Math.round(old.box.y - box.y)] : [];
  });
  expect(moved).toContain(120);
});

/**
 * Scrolls 8 px in each of 15 frames: how many badges stood in each of them, and how often the browser itself, on a machine with too much
 * to do, took a rest long enough to place them.
 */
async function scrollSlowly(host: string): Promise<{ shown: number[]; rests: number }> {
  const LONG = 100;
  const shown: number[] = [];
  let rests = 0;
  let last = performance.now();
  addEventListener('scroll', () => {
    if (performance.now() - last > LONG) rests += 1;
    last = performance.now();
  });
  for (let frame = 0; frame < 15; frame += 1) {
    scrollBy(0, 8);
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const count = document.querySelector(host)?.shadowRoot?.querySelectorAll('.badge[data-placed]').length ?? -1;
    if (performance.now() - last < LONG) shown.push(count);
    else rests += 1;
  }
  return { shown, rests };
}

test('a badge lets the pointer through, and its place still explains itself', async ({ driver, own }) => {
  const tab = await openWithBadges(driver, own, PRODUCT);
  const sight = await tab.waitForOverlay('badges at rest', hasBadges);
  const { anchors } = await probe(tab);
  for (const { box } of sight.badges) {
    const hit = await tab.evaluate(({ x, y, width, height }) => document.elementFromPoint(x + width / 2, y + height / 2)?.localName, box);
    expect(hit).not.toBe(HOST_NAME);
  }
  const place = anchors.dropship;
  if (!place) throw new Error('no place to hover');
  await tab.hover({ x: place.x + place.width / 2, y: place.y + place.height / 2 });
  expect((await tab.waitForOverlay('the tooltip', ({ tip }) => tip !== null)).tipText).not.toBe('');
});

test('what opens over a place takes its badge away; what grows on a badge moves it', async ({ driver, own }) => {
  const tab = await openWithBadges(driver, own, PRODUCT);
  const before = await tab.waitForOverlay('badges at rest', hasBadges);
  const first = before.badges.find(({ text }) => text !== '');
  if (!first) throw new Error('no badge with words');
  await tab.evaluate((box) => {
    const block = document.createElement('form');
    block.id = 'block';
    // Its fields, which stand elsewhere, are named like what we ask of an element.
    for (const name of ['closest', 'contains', 'childNodes', 'childElementCount', 'parentNode']) {
      const field = document.createElement('input');
      Object.assign(field, { name, type: 'hidden' });
      field.setAttribute('form', block.id);
      document.body.append(field);
    }
    block.style.cssText = `position:fixed;z-index:9;background:#cde;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`;
    document.body.append(block);
  }, first.box);
  const isThere = ({ badges }: OverlaySight) => badges.some(({ box }) => box.x === first.box.x && box.y === first.box.y);
  await tab.waitForOverlay('the badge elsewhere', (sight) => !isThere(sight));
  await tab.evaluate(() => {
    const block = document.querySelector('#block');
    block?.setAttribute('style', 'position:fixed;z-index:9;inset:0;background:rgb(0 0 0 / .5)');
  });
  await tab.waitForOverlay('no badges under a mask', ({ badges }) => badges.length === 0);
  await tab.evaluate(() => document.querySelector('#block')?.remove());
  await tab.waitForOverlay('all badges again', ({ badges }) => badges.length === before.badges.length);
});

test('a quieter level takes badges away at once in an open tab, a louder one brings them', async ({ driver, own }) => {
  const tab = await openWithBadges(driver, own, PRODUCT);
  const { anchors } = await probe(tab);
  const place = anchors.dropship;
  if (!place) throw new Error('no place to hover');
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  await command(own, 'word-level', { site: '1688', level: 'hover' });
  await tab.activate();
  await tab.waitForOverlay('no badges', ({ badges }) => badges.length === 0);
  await tab.hover(middle);
  await tab.waitForOverlay('the tooltip', ({ tip }) => tip !== null);
  await tab.hover({ x: 5, y: 5 });
  await command(own, 'word-level', { site: '1688', level: 'badges' });
  await tab.activate();
  await tab.waitForOverlay('badges again', hasBadges);
  await command(own, 'word-level', { site: '1688', level: 'off' });
  await tab.activate();
  const { step } = await tab.waitForOverlay('no badges', ({ badges }) => badges.length === 0);
  expect(step, 'the guide goes on').not.toBeNull();
});
