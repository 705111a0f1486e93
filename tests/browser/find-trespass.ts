import type { Box, Tab } from './driver/driver.ts';
import { askTrap, TRAP_ANSWER, TRAP_ASK, type Trapped } from './driver/extension-copy.ts';

const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** What our scripts must not have done on a page: boxes for passwords and codes that ours stands on, and all that the trap has counted. */
export type Trespass = { covered: Box[]; trapped: Omit<Trapped, 'messages' | 'alive'> | null };

/** On a page where we keep out of everything. */
export const NO_TRESPASS: Trespass = { covered: [], trapped: { valueReads: 0, keyListeners: [], requests: [], clicks: 0 } };

/** Looks whether ours stands on a secret box, types into a field of the page if there is one, and asks the trap. */
export async function findTrespass(tab: Tab): Promise<Trespass & { typed: number; boxes: number }> {
  const boxes = await tab.evaluate(secretBoxes);
  let covered: Box[] = [];
  if (boxes.length > 0) {
    await tab
      .waitForOverlay('the card in its place', ({ card, pill, badgeRuns }) => (card !== null || pill !== null) && badgeRuns > 0, 2000)
      .catch(() => undefined);
    const sight = await tab.overlay();
    const badges = sight?.badges?.map(({ box }) => box) ?? [];
    const drawn = [sight?.card, sight?.pill, sight?.ring, sight?.tip, ...badges].filter((box) => box !== null && box !== undefined);
    covered = boxes.filter((box) => drawn.some((ours) => overlaps(box, ours)));
  }
  const typed = await typeSomething(tab);
  return { covered, typed, boxes: boxes.length, trapped: await tab.evaluate(askTrap, { ask: TRAP_ASK, answer: TRAP_ANSWER }) };
}

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
