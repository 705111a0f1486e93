import type { Driver, Frame, Tab } from '../tests/browser/driver/driver.ts';
import { HOST_NAME } from '../tests/browser/driver/host-name.ts';
import type { OverlaySight } from '../tests/browser/driver/in-page.ts';
import { middleOf } from '../tests/browser/driver/in-page.ts';
import type { WalkAction } from './journey-book.ts';

export type Seen = { frame: Frame; sight: OverlaySight };

/** Every frame of the tab in which our overlay shows a card, and what it shows. */
export async function cards(tab: Tab): Promise<Seen[]> {
  const all = await Promise.all(tab.frames().map(async (frame) => ({ frame, sight: await frame.overlay().catch(() => null) })));
  return all.flatMap(({ frame, sight }) => (sight?.step ? [{ frame, sight }] : []));
}

/** Waits until some frame's card is as asked. Undefined when it never is. */
export async function waitForCard(tab: Tab, isSo: (sight: OverlaySight) => boolean, timeout: number): Promise<Seen | undefined> {
  for (const end = Date.now() + timeout; ; await rest()) {
    const found = (await cards(tab)).find(({ sight }) => isSo(sight));
    if (found || Date.now() > end) return found;
  }
}

/** Presses a button of the card, as a buyer would: a card that was made small for want of room is opened first. */
export async function pressCard({ frame, sight }: Seen, name: string): Promise<void> {
  const has = ({ buttons }: OverlaySight) => buttons.some((button) => button.name === name);
  if (!has(sight) && sight.pill) {
    await frame.click(middle(sight.pill));
    await frame.waitForOverlay(`the button ${name}`, has);
  }
  await frame.press(name);
}

/** Does one thing on the page. */
export async function act(tab: Tab, step: string, action: WalkAction): Promise<void> {
  if (action.goto !== undefined) return tab.goto(action.goto);
  if (action.press !== undefined) return pressCard(await needCard(tab, step), action.press.replace(/^card:/, ''));
  if (action.click === 'anchor') return clickAnchor(tab, step);
  const css = action.click ?? action.fill;
  if (css === undefined) throw new Error(`the walk of ${step} has an action nobody knows: ${JSON.stringify(action)}`);
  const frame = action.frame === undefined ? await frameWith(tab, css) : tab.frames()[action.frame];
  if (!frame) throw new Error(`there is no frame number ${action.frame}`);
  if (action.fill !== undefined) await frame.fill(css, action.text ?? '');
  else await frame.click(css);
}

async function needCard(tab: Tab, step: string): Promise<Seen> {
  const seen = await waitForCard(tab, (sight) => sight.step === step, 5000);
  if (!seen) throw new Error(`no card for ${step}`);
  return seen;
}

/** Clicks the middle of the place our ring stands around; when it is out of sight, our own button brings it into view first. */
async function clickAnchor(tab: Tab, step: string): Promise<void> {
  const seen = await waitForCard(tab, (sight) => sight.step === step && sight.anchorState === 'found', 8000);
  if (!seen) throw new Error(`nothing on the page is pointed at for ${step}`);
  const { frame, sight } = seen;
  if (sight.away) await pressCard(seen, 'show');
  let before: OverlaySight['ring'] = null;
  const still = await frame.waitForOverlay('the ring to stand still', ({ ring, away }) => {
    const same = ring !== null && !away && ring.x === before?.x && ring.y === before.y;
    before = ring;
    return same;
  });
  if (still.ring) await frame.click(middle(still.ring));
}

/** The first frame in which there is something visible to click. */
async function frameWith(tab: Tab, css: string): Promise<Frame> {
  for (const end = Date.now() + 8000; Date.now() < end; await rest()) {
    for (const frame of tab.frames()) if (await frame.evaluate(middleOf, { css, ours: HOST_NAME }).catch(() => null)) return frame;
  }
  throw new Error(`nothing to click: ${css}`);
}

/** Runs what opens a new tab, and goes on there. */
export async function follow(driver: Driver, tab: Tab, run: () => Promise<void>): Promise<Tab> {
  const next = await driver.nextTab(run);
  await tab.close();
  await next.activate();
  return next;
}

function middle(box: { x: number; y: number; width: number; height: number }) {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}
