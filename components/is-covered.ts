import type { Box } from './box';

/**
 * Whether something of the page lies over the middle of an element: a dialog, a mask. Then a ring there would point at what nobody can
 * press. Looks through open shadow roots; our own host lets the question pass.
 */
export function isCovered(element: Element, box: Box, own: Element): boolean {
  const hit = hitAt(box.x + box.width / 2, box.y + box.height / 2, own);
  return hit !== null && hit !== own && !holds(element, hit) && !holds(hit, element);
}

/** What lies uppermost at this point of the window, looked for through open shadow roots; `own` is not looked into. */
export function hitAt(x: number, y: number, own: Element): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot && hit !== own) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** Whether `outer` is `inner` or around it, seen through shadow roots and slots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at; at = outOf(at)) if (at === outer) return true;
  return false;
}

/** The next node out. Asked of the prototypes: a form's field named "parentNode" would lead round in a circle for ever. */
function outOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const slot: Node | null = node instanceof Element ? Reflect.get(Element.prototype, 'assignedSlot', node) : null;
  return slot ?? Reflect.get(Node.prototype, 'parentNode', node);
}
