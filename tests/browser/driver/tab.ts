import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Point, Tab, View } from './driver.ts';
import { HOST_NAME } from './host-name.ts';
import { contentOrigin, isOwnButton, isUnderOverlay, middleOf, type OverlaySight, readOverlay } from './in-page.ts';
import { watchWords } from './trespasses.ts';
import { makeView } from './view.ts';

/** What Playwright's and Puppeteer's frames have in common. */
type AnyFrame = {
  url(): string;
  evaluate(expression: string): Promise<unknown>;
  parentFrame(): AnyFrame | null;
  frameElement(): Promise<{ evaluate(run: typeof contentOrigin): Promise<Point> } | null>;
};

/** What Playwright's and Puppeteer's pages have in common. */
export type AnyPage = {
  mainFrame(): AnyFrame;
  frames(): AnyFrame[];
  goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
  goBack(): Promise<unknown>;
  bringToFront(): Promise<unknown>;
  close(): Promise<unknown>;
  screenshot(options?: { path: string }): Promise<Uint8Array>;
  isClosed(): boolean;
  setViewportSize?(size: { width: number; height: number }): Promise<unknown>;
  setViewport?(size: { width: number; height: number }): Promise<unknown>;
  mouse: {
    move(x: number, y: number, options?: { steps: number }): Promise<unknown>;
    down(): Promise<unknown>;
    up(): Promise<unknown>;
  };
  keyboard: {
    type(text: string): Promise<unknown>;
    press(key: never): Promise<unknown>;
    down(key: never): Promise<unknown>;
    up(key: never): Promise<unknown>;
  };
};

const CONTROL = (process.platform === 'darwin' ? 'Meta' : 'Control') as never;

/** A tab with a person's hands, over a page of either library. */
export function makeTab(page: AnyPage): Tab {
  const top = makeFrame(page, page.mainFrame());
  const frames = () => page.frames().map((frame) => (frame === page.mainFrame() ? top : makeFrame(page, frame)));
  return {
    ...top,
    frames,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async back() {
      await page.goBack();
    },
    async frame(urlStart) {
      for (const end = Date.now() + 10_000; Date.now() < end; await pause(40)) {
        const found = frames().find((frame) => frame.url().startsWith(urlStart));
        if (found) return found;
      }
      throw new Error(`No frame at ${urlStart}; there are ${frames().map((frame) => frame.url())}`);
    },
    async key(name) {
      await page.keyboard.press(name as never);
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    async activate() {
      await page.bringToFront();
    },
    async resize(width, height) {
      await (page.setViewportSize?.({ width, height }) ?? page.setViewport?.({ width, height }));
    },
    screenshot: (file) => page.screenshot(file ? { path: file } : undefined),
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}

function makeFrame(page: AnyPage, frame: AnyFrame): Frame {
  const view = makeView(
    () => frame.url(),
    (expression) => frame.evaluate(expression),
  );
  const overlay = async () => {
    const sight = await view.evaluate(readOverlay, HOST_NAME);
    if (sight) watchWords(`${sight.text} ${sight.tipText}`, frame.url());
    return sight;
  };
  const place = async (at: Point | string) => {
    const inside = typeof at === 'string' ? await findAtRest(view, at) : at;
    const origin = await originAtRest(frame);
    return { x: origin.x + inside.x, y: origin.y + inside.y };
  };
  const click = async (at: Point | string) => {
    const { x, y } = await place(at);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
  };
  const waitForOverlay = async (what: string, isSo: (sight: OverlaySight) => boolean, timeout = 10_000) => {
    let sight: OverlaySight | null = null;
    for (const end = Date.now() + timeout; Date.now() < end; await pause(40)) {
      const before = JSON.stringify(sight);
      sight = await overlay().catch(() => null);
      // Twice the same: it has come to rest, and a click meets what was seen.
      if (sight && isSo(sight) && JSON.stringify(sight) === before) return sight;
    }
    throw new Error(`Waited ${timeout} ms in vain for ${what} at ${frame.url()}. The overlay: ${describe(sight)}`);
  };
  return {
    ...view,
    async runScript(text) {
      await frame.evaluate(`${text}\n;0`);
    },
    overlay,
    waitForOverlay,
    click,
    async hover(at) {
      const { x, y } = await place(at);
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
    },
    async fill(css, text) {
      await click(css);
      await page.keyboard.down(CONTROL);
      await page.keyboard.press('a' as never);
      await page.keyboard.up(CONTROL);
      await page.keyboard.type(text);
    },
    async press(name) {
      for (const patience = Date.now() + 3000; ; ) {
        const sight = await waitForOverlay(`the button ${name}`, ({ buttons }) => buttons.some((button) => button.name === name));
        const box = sight.buttons.find((button) => button.name === name)?.box;
        if (!box) return;
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const { x, y } = await place(at);
        await page.mouse.move(x, y);
        // A page that goes on drawing moves our card: a person looks at what is under the pointer before the press.
        if (!(await view.evaluate(isOwnButton, { ...at, name, host: HOST_NAME })) && Date.now() < patience) continue;
        await page.mouse.down();
        await page.mouse.up();
        return;
      }
    },
  };
}

/** The middle of an element that has stopped moving. */
async function findAtRest(view: View, css: string): Promise<Point> {
  let before: Point | undefined;
  const patience = Date.now() + 3000;
  for (;;) {
    const now: Point = await view.waitFor(`something to click: ${css}`, middleOf, { css, ours: HOST_NAME });
    // A person would wait until our card has stepped aside; one that never does is found by what the press then fails to do.
    const isUnderUs = await view.evaluate(isUnderOverlay, { ...now, host: HOST_NAME });
    if (before && before.x === now.x && before.y === now.y && (!isUnderUs || Date.now() > patience)) return now;
    before = now;
    await view.evaluate(() => new Promise((done) => setTimeout(done, 30)));
  }
}

/** Where a frame's document begins in its tab, once what is around it has stopped moving it. */
async function originAtRest(frame: AnyFrame): Promise<Point> {
  let now = await originOf(frame);
  for (let before: Point | undefined; frame.parentFrame() && (before?.x !== now.x || before.y !== now.y); now = await originOf(frame)) {
    before = now;
    await pause(60);
  }
  return now;
}

/** Where a frame's document begins in its tab. */
async function originOf(frame: AnyFrame): Promise<Point> {
  const parent = frame.parentFrame();
  const element = parent ? await frame.frameElement() : null;
  if (!parent || !element) return { x: 0, y: 0 };
  const [outer, inner] = await Promise.all([originOf(parent), element.evaluate(contentOrigin)]);
  return { x: outer.x + inner.x, y: outer.y + inner.y };
}

function describe(sight: OverlaySight | null): string {
  if (!sight) return 'none';
  const { step, page, anchor, anchorState, form, placement, title, done, ring } = sight;
  return JSON.stringify({ step, page, anchor, anchorState, form, placement, title, done, ring });
}
