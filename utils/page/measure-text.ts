/** A rectangle in window coordinates. */
export type TextBox = { x: number; y: number; width: number; height: number };

let range: Range | undefined;
let nowhere: Document | undefined;

/**
 * Where part of a text node stands, line by line. A range in the page would cost the page time at every later change of it: there is
 * one, and between two questions it lies in a document of its own.
 */
export function measureText(node: Text, from: number, to: number): TextBox[] {
  nowhere ??= document.implementation.createHTMLDocument('');
  range ??= nowhere.createRange();
  range.setStart(node, Math.min(from, node.length));
  range.setEnd(node, Math.min(to, node.length));
  const boxes = Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height }));
  range.selectNodeContents(nowhere);
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}
