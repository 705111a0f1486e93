// Everything here is sent to a page as text and runs there: no function may use anything outside itself but the page's globals.
import type { Box, Point } from './driver.ts';

/** What the overlay shows in one frame. */
export type OverlaySight = {
  hosts: number;
  /** The language it speaks. */
  lang: string;
  step: string | null;
  page: string | null;
  anchor: string | null;
  anchorState: string | null;
  form: string | null;
  placement: string | null;
  away: string | null;
  chapter: string;
  title: string;
  label: string;
  text: string;
  done: boolean;
  card: Box | null;
  ring: Box | null;
  pill: Box | null;
  tip: Box | null;
  tipText: string;
  /** The badges of named places; a dot has no words. */
  badges: { text: string; box: Box }[];
  /** How often the badges were placed. */
  badgeRuns: number;
  buttons: { name: string; text: string; box: Box }[];
  /** The rows of the guard: "Payment method: Wrong". */
  guard: string[];
  /** The words of the verdict below the card. */
  verdict: string;
  /** Where the card can be taken to move it. */
  grip: Box | null;
};

/** Reads our overlay through its root, which is open in the e2e build only. */
export function readOverlay(hostName: string): OverlaySight | null {
  const hosts = document.querySelectorAll<HTMLElement>(hostName);
  const host = hosts[0];
  const root = host?.shadowRoot;
  if (!host || !root) return null;
  const find = (css: string) => {
    const element = root.querySelector<HTMLElement>(css);
    return element?.checkVisibility({ visibilityProperty: true }) ? element : null;
  };
  const boxOf = (element: HTMLElement | null): Box | null => {
    const box = element?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  };
  const words = (css: string) => find(css)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const { step = null, page = null, anchor = null, anchorState = null, form = null, placement = null, away = null } = host.dataset;
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-do]')].filter((each) => each.checkVisibility({ visibilityProperty: true }));
  return {
    lang: root.querySelector<HTMLElement>('.gb')?.lang ?? '',
    ...{ hosts: hosts.length, step, page, anchor, anchorState, form, placement, away },
    ...{ chapter: words('.card .chapter'), title: words('.card .title'), label: words('.card .label'), text: words('.card') },
    done: buttons.some((each) => each.dataset.do === 'undo'),
    card: boxOf(find('.card')),
    ring: boxOf(find('.ring')),
    pill: boxOf(find('.pill')),
    tip: boxOf(find('.tip')),
    tipText: words('.tip'),
    badges: [...root.querySelectorAll<HTMLElement>('.badge[data-placed]')].map((each) => ({
      text: each.textContent ?? '',
      box: boxOf(each) as Box,
    })),
    badgeRuns: Number(root.querySelector<HTMLElement>('.badges')?.dataset.runs ?? 0),
    buttons: buttons.map((each) => ({ name: each.dataset.do ?? '', text: each.textContent ?? '', box: boxOf(each) as Box })),
    guard: [...root.querySelectorAll('.checks li')].map(
      (row) => `${row.querySelector('.what')?.textContent}: ${row.querySelector('.word')?.textContent}`,
    ),
    verdict: words('.verdict'),
    grip: boxOf(find('.grip')),
  };
}

/**
 * The middle of the first visible element that matches, looked for through open shadow roots; scrolled into view first. Null also
 * while our own card still stands there: a person waits until it has moved away.
 */
export function middleOf({ css, ours }: { css: string; ours: string }): Point | null {
  const search = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll(css)) if (element.checkVisibility({ visibilityProperty: true })) return element;
    for (const element of root.querySelectorAll('*')) {
      const found = element.shadowRoot ? search(element.shadowRoot) : null;
      if (found) return found;
    }
    return null;
  };
  const element = search(document);
  if (!element) return null;
  const inSight = (box: DOMRect) => box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
  if (!inSight(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return document.elementFromPoint(middle.x, middle.y)?.localName === ours ? null : middle;
}

/** Whether a point is covered by something of ours that takes presses. */
export function isUnderOverlay({ x, y, host }: { x: number; y: number; host: string }): boolean {
  return document.elementFromPoint(x, y)?.localName === host;
}

/** Where an iframe's document begins, in the coordinates of the document that holds it. */
export function contentOrigin(frame: Element): Point {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  return {
    x: box.x + frame.clientLeft + Number.parseFloat(style.paddingLeft),
    y: box.y + frame.clientTop + Number.parseFloat(style.paddingTop),
  };
}

/** Whether this button of our card is what a press here would meet. */
export function isOwnButton({ x, y, name, host }: { x: number; y: number; name: string; host: string }): boolean {
  const hit = document.querySelector(host)?.shadowRoot?.elementFromPoint(x, y);
  return hit?.closest(`[data-do="${name}"]`) != null;
}
