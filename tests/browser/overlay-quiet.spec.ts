import { isDeepStrictEqual } from 'node:util';
import { expect } from 'playwright/test';
import type { Box, Driver, Tab } from './driver/driver.ts';
import { askTrap, TRAP_ANSWER, TRAP_ASK } from './driver/extension-copy.ts';
import { test } from './driver/fixtures.ts';
import { HOST_NAME } from './driver/host-name.ts';
import { FIXTURES, LOOKS, probeUntil } from './practice-pages.ts';

const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

test('every page is the same with us and without us, and asks for the same things', async ({ driver }, info) => {
  info.setTimeout(420_000);
  const without = await lookAtAll(driver, false);
  const withUs = await lookAtAll(driver, true);
  for (const { id } of FIXTURES) expect.soft(withUs.get(id), id).toEqual(without.get(id));
});

/** Every page's document and all that was asked of the network for it. */
async function lookAtAll(driver: Driver, granted: boolean): Promise<Map<string, { document: string[]; requests: string[] }>> {
  await driver.setHostAccess(granted);
  const seen = new Map<string, { document: string[]; requests: string[] }>();
  for (const { id, url, facts } of FIXTURES) {
    driver.site.reset();
    const tab = await driver.open(url);
    await probeUntil(tab, (answer) => answer.page === id && isDeepStrictEqual(answer.facts, facts));
    if (granted) await tab.waitForOverlay('our element', ({ hosts }) => hosts === 1, 3000).catch(() => undefined);
    const written = await writeAtRest(tab);
    const host = new URL(url).hostname;
    const requests = driver.site.log
      .filter((each) => each.host.endsWith(host.split('.').slice(-2).join('.')))
      .map((each) => `${each.method} ${each.host}${each.path}`);
    seen.set(id, { document: written.split('\n'), requests: requests.filter((line) => !line.endsWith('/favicon.ico')).sort() });
    await tab.close();
  }
  return seen;
}

/** The document as text, once it has stayed the same for a while. */
async function writeAtRest(tab: Tab): Promise<string> {
  let before = '';
  let same = 0;
  for (const end = Date.now() + 8000; same < 8 && Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 60))) {
    const now = await tab.evaluate(writeDown, HOST_NAME);
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return before;
}

/** Runs in the page: the document as text, open shadow roots included, without our host; digits of clocks left out. */
function writeDown(ours: string): string {
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data.trim().replace(/\d+/g, '0');
    const root = node instanceof Element ? node.shadowRoot : null;
    const children = [...(root ? [root] : []), ...node.childNodes].map(write).filter(Boolean).join('\n');
    if (!(node instanceof Element)) return children;
    if (node.localName === ours || node.localName === 'script') return '';
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value.replace(/\d+/g, '0')}`).sort();
    return `<${node.localName} ${attributes.join(' ')}>\n${children}`;
  };
  return write(document.documentElement);
}

test('in every state of every page nothing stands on a password or code box, and nothing typed is read', async ({ driver }, info) => {
  info.setTimeout(60_000 + LOOKS.length * 5_000);
  const tab = await driver.open('about:blank');
  let typed = 0;
  for (const look of LOOKS) {
    const where = `${look.page}, ${look.state}`;
    await tab.goto(look.url);
    await probeUntil(tab, (answer) => answer.page === look.page);
    const boxes = await tab.evaluate(secretBoxes);
    if (boxes.length > 0) {
      await tab.waitForOverlay('the card in its place', ({ card, pill }) => card !== null || pill !== null, 2000).catch(() => undefined);
      const sight = await tab.overlay();
      const drawn = [sight?.card, sight?.pill, sight?.ring, sight?.tip].filter((box) => box !== null && box !== undefined);
      const covered = boxes.filter((box) => drawn.some((ours) => overlaps(box, ours)));
      expect.soft(covered, `${where}: covered by ours`).toEqual([]);
    }
    typed += await typeSomething(tab);
    const trapped = await tab.evaluate(askTrap, { ask: TRAP_ASK, answer: TRAP_ANSWER });
    expect.soft(trapped, `${where}: what our scripts did`).toMatchObject({ valueReads: 0, keyListeners: [], requests: [], clicks: 0 });
  }
  expect(typed).toBeGreaterThan(10);
});

/** Runs in the page: where one types a password, a code or a payment password. */
function secretBoxes(): { x: number; y: number; width: number; height: number }[] {
  const found: Element[] = [];
  const search = (root: Document | ShadowRoot) => {
    const css =
      'input[type=password], input[autocomplete=one-time-code], input[name*=checkcode i], input[name*=smscode i], input[id*=otp i], input[id*=password i], input[maxlength="1"]';
    found.push(...root.querySelectorAll(css));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) search(element.shadowRoot);
  };
  search(document);
  return found
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** Types into the first text field that can be reached. */
async function typeSomething(tab: Tab): Promise<number> {
  const css = 'input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=hidden]):not([readonly], :disabled)';
  const reachable = await tab.evaluate((selector) => {
    const field = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility({ visibilityProperty: true }));
    const box = field?.getBoundingClientRect();
    return Boolean(
      box &&
        box.top >= 0 &&
        box.bottom <= innerHeight &&
        document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === field,
    );
  }, css);
  if (!reachable) return 0;
  await tab.fill(css, 'abc123');
  return 1;
}
