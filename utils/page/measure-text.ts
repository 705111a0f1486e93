/** A rectangle in window coordinates. */
export type TextBox = { x: number; y: number; width: number; height: number };

let range: Range | undefined;
let nowhere: Document | undefined;

/**
 * Where a text node or a part of it stands, line by line, without what has no size. A range in the page would cost the page time at every later change of it: there is
 * one, and between two questions it lies in a document of its own.
 */
export function measureText(node: Text, from = 0, to = node.length): DOMRect[] {
  nowhere ??= document.implementation.createHTMLDocument('');
  range ??= nowhere.createRange();
  range.setStart(node, Math.min(from, node.length));
  range.setEnd(node, Math.min(to, node.length));
  const boxes = [...range.getClientRects()];
  range.selectNodeContents(nowhere);
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}
