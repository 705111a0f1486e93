import { composedContains, composedParent } from './composed-tree';
import { measureText } from './measure-text';

/** A letter of the page. */
export type Letter = { node: Text; offset: number };

/** Whether a text lies in an element, seen through open shadow roots. */
export function isWithin(hit: Element, node: Text): boolean {
  const parent = composedParent(node);
  return parent !== null && composedContains(hit, parent);
}

type Caret = { offsetNode: Node; offset: number } | null;
type Asks = { caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): Caret };

/** The letter of an element's text at a point of the window; null beside all letters. `roots`: the open shadow roots around the element. */
export function letterAt(hit: Element, roots: ShadowRoot[], x: number, y: number): Letter | null {
  const caret = (document as Asks).caretPositionFromPoint?.(x, y, { shadowRoots: roots });
  const node = caret?.offsetNode;
  if (caret && node instanceof Text && isWithin(hit, node)) {
    // The caret stands on the nearer side of the letter.
    for (const at of [caret.offset, caret.offset - 1]) if (isOn(node, at, x, y)) return { node, offset: at };
    return null;
  }
  // Firefox answers with the host of a shadow root: then the letters are asked one after the other.
  return node === hit || roots.length > 0 ? searchText(hit, x, y) : null;
}

function isOn(node: Text, at: number, x: number, y: number): boolean {
  if (at < 0 || at >= node.length) return false;
  return measureText(node, at, at + 1).some((box) => x >= box.x && x <= box.x + box.width && y >= box.y - 3 && y <= box.y + box.height + 3);
}

const MOST_TEXTS = 40;
const MOST_LETTERS = 4000;

function searchText(hit: Element, x: number, y: number): Letter | null {
  const texts = document.createTreeWalker(hit, NodeFilter.SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0; left -= 1) {
    const node = texts.nextNode() as Text | null;
    if (!node) return null;
    if (node.length > MOST_LETTERS) continue;
    const inside = measureText(node, 0, node.length).some(
      (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    );
    if (inside) return letterIn(node, x, y);
  }
  return null;
}

/** By halves: letters stand one after the other, line by line. */
function letterIn(node: Text, x: number, y: number): Letter | null {
  let low = 0;
  let high = node.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = measureText(node, 0, middle + 1).some((box) => y < box.y + box.height && (y < box.y || x <= box.x + box.width));
    if (isBefore) high = middle;
    else low = middle + 1;
  }
  return isOn(node, low, x, y) ? { node, offset: low } : null;
}
