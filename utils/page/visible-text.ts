import { tidyText } from '../core/fold-text';
import { composedContains, composedParent } from './composed-tree';
import { isVisible } from './is-visible';
import { measureText } from './measure-text';
import type { Piece } from './scan-page';

/** Joined pieces with a way back: which piece stands at a position of the text. */
export type Line = { text: string; pieceAt(position: number): Piece | undefined };

const NUMERIC_END = /[\d.,]$/;
const NUMERIC_START = /^[\d.,]/;

/** The pieces that a buyer sees, without struck-through ones. */
export function seenPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => isVisible(piece.parent, piece.node) && !isStruck(piece.parent));
}

/** Old prices are crossed out, by tag or by style, on the element or on the ones around it up to its block. */
export function isStruck(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps += 1, at = composedParent(at)) {
    if (/^(DEL|S|STRIKE)$/.test(at.nodeName) || view?.getComputedStyle(at).textDecorationLine.includes('line-through')) return true;
  }
  return false;
}

/**
 * Joins pieces as they are read. Text of one line runs together (¥ / 3 / .80); digits meet only where they also touch on the
 * screen, so that a quantity and a price in neighbouring boxes never become one number.
 */
export function joinPieces(pieces: readonly Piece[]): Line {
  let text = '';
  const starts: { position: number; piece: Piece }[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    let tidy = tidyText(piece.text);
    if (last) {
      const between = glue(last, piece, text, tidy);
      if (between === '' && NUMERIC_START.test(tidy.trimStart()) && NUMERIC_END.test(text.trimEnd())) text = text.trimEnd();
      text += between;
      if (between !== '' || text.endsWith(' ') || NUMERIC_END.test(text)) tidy = tidy.trimStart();
    }
    starts.push({ position: text.length, piece });
    text += tidy;
    last = piece;
  }
  return { text, pieceAt: (position) => starts.findLast((start) => start.position <= position)?.piece };
}

function glue(last: Piece, piece: Piece, before: string, after: string): string {
  const numeric = NUMERIC_END.test(before.trimEnd()) && NUMERIC_START.test(after.trimStart());
  if (numeric) return touches(last, piece) ? '' : ' | ';
  return last.run === piece.run && !piece.spaced ? '' : ' ';
}

function touches(left: Piece, right: Piece): boolean {
  const a = rectOf(left.node, 'last');
  const b = rectOf(right.node, 'first');
  if (!a || !b) return false;
  const sharedHeight = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return sharedHeight > 0 && b.left - a.right < Math.max(3, Math.min(a.height, b.height) * 0.22) && b.left - a.left > -1;
}

function rectOf(node: Text, which: 'first' | 'last'): DOMRect | undefined {
  const rects = measureText(node);
  return which === 'first' ? rects[0] : rects.at(-1);
}

/** The pieces inside an element, given all pieces of the page. */
export function piecesIn(scope: Element, pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => composedContains(scope, piece.parent));
}

/** Font size in px of the element that holds a piece. */
export function sizeOf(piece: Piece): number {
  return Number.parseFloat(piece.parent.ownerDocument.defaultView?.getComputedStyle(piece.parent).fontSize ?? '0');
}
