/** A rectangle in window coordinates. */
export type TextBox = { x: number; y: number; width: number; height: number };

let range: Range | undefined;
let nowhere: Document | undefined;

/** Where a text node or a part of it stands, line by line, without what has no size. */
export function measureText(node: Text, from = 0, to = node.length): DOMRect[] {
  const boxes = withRange((range) => {
    range.setStart(node, Math.min(from, node.length));
    range.setEnd(node, Math.min(to, node.length));
    return [...range.getClientRects()];
  });
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

/** The text of neighbours from one to another, both included, in one string. */
export function textFrom(first: Element, last: Element): string {
  return withRange((range) => {
    // Not before and after them: for that the browser counts all their neighbours.
    range.setStart(first, 0);
    range.setEnd(last, last.childNodes.length);
    return range.toString();
  });
}

/** A range in the page would cost the page time at every later change of it: there is one, and between two questions it lies in a document of its own. */
function withRange<T>(use: (range: Range) => T): T {
  nowhere ??= document.implementation.createHTMLDocument('');
  range ??= nowhere.createRange();
  const found = use(range);
  range.selectNodeContents(nowhere);
  return found;
}
