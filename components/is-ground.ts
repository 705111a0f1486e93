import { type Box, shared } from './box';
import { hitAt, holds } from './is-covered';

/** Gives the boxes of a text's lines. */
export type RectsOf = (text: Text) => Iterable<DOMRect>;

const CONTROL = 'a,button,label,select,svg,[role=button]';
/** Points are this far apart, in px, in turn on three lines: along both edges and in the middle. */
const STEP = 8;
/** Where a container holds more than this it is a list, and its words stand in its items. */
const MOST_CHILDREN = 200;

/** Whether a box beside `place` would lie on empty ground: on containers only, on none of their words, on no control, not on `own`. */
export function isGround(box: Box, place: Element, own: Element, rectsOf: RectsOf): boolean {
  const lines = [1, box.height / 2, box.height - 1];
  let before: Element | null = null;
  for (let at = 1, line = 0; at < box.width + STEP; at += STEP, line += 1) {
    const hit = hitAt(box.x + Math.min(at, box.width - 1), box.y + (lines[line % 3] ?? 1), own);
    if (!hit || (hit !== before && !isBare(hit, box, place, own, rectsOf))) return false;
    before = hit;
  }
  return true;
}

function isBare(hit: Element, box: Box, place: Element, own: Element, rectsOf: RectsOf): boolean {
  try {
    return hit !== own && !hit.closest(CONTROL) && (hit.childElementCount > 0 || holds(hit, place)) && !hasWords(hit, box, rectsOf);
  } catch {
    // A form whose fields are named like these: nobody knows what it holds.
    return false;
  }
}

/** Whether words that stand in the element itself lie under the box. */
function hasWords({ childNodes }: Element, box: Box, rectsOf: RectsOf): boolean {
  if (childNodes.length > MOST_CHILDREN) return false;
  const texts = [...childNodes].filter((node) => node instanceof Text && node.data.trim() !== '') as Text[];
  return texts.some((text) => [...rectsOf(text)].some((rect) => shared(rect, box) > 0));
}
