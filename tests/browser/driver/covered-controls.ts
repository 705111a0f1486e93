import type { Box } from './driver.ts';

/** Runs in the page: the controls that one of these boxes covers: what one could press or fill in there, open shadow roots included. */
export function coveredControls(badges: Box[]): Box[] {
  const found: Element[] = [];
  const search = (root: Document | ShadowRoot) => {
    const css = 'a[href], button, input, select, textarea, [role=button], [role=radio], [role=checkbox], [role=tab], label';
    found.push(...root.querySelectorAll(css));
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot && element.localName !== 'gb-guide') search(element.shadowRoot);
  };
  search(document);
  const isUnder = (element: Element, box: DOMRect, badge: Box) => {
    const left = Math.max(box.x, badge.x);
    const right = Math.min(box.right, badge.x + badge.width);
    const top = Math.max(box.y, badge.y);
    const bottom = Math.min(box.bottom, badge.y + badge.height);
    if (right <= left || bottom <= top) return false;
    // A control that lies under something of the page already is covered by that.
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return element.contains(hit);
  };
  return found
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => box.width > 2 && box.height > 2 && badges.some((badge) => isUnder(element, box, badge)))
    .map(({ box: { x, y, width, height } }) => ({ x, y, width, height }));
}
