import { measureText, type TextBox } from './measure-text';

/** A piece of a run: the part of a text node that begins at `at` in the run's text. */
export type RunPiece = { node: Text; start: number; at: number; length: number };

/** Text that a reader takes in as one line of words, however many nodes it lies in. */
export type TextRun = { text: string; pieces: RunPiece[] };

/** How far a run reaches to each side, in characters and in steps from node to node. */
const REACH = 120;
const MOST_STEPS = 60;
const SKIPPED = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i;
/** Where words end: a line break, a picture, a control of its own. */
const BORDERS = /^(BR|HR|IMG|SVG|CANVAS|VIDEO|AUDIO|IFRAME|OBJECT|EMBED|INPUT|TEXTAREA|SELECT|BUTTON|MATH)$/i;

/** The run around a character of a text node; `at` is where that character stands in the run. */
export function gatherRun(node: Text, offset: number): TextRun & { at: number } {
  const start = Math.max(0, offset - REACH);
  const before: RunPiece[] = [];
  const middle = { node, start, at: 0, length: Math.min(node.length, offset + REACH) - start };
  const after: RunPiece[] = [];
  if (start === 0) collect(node, -1, REACH - offset, before);
  if (start + middle.length === node.length) collect(node, 1, REACH - (node.length - offset), after);
  const pieces = [...before.reverse(), middle, ...after];
  let text = '';
  for (const piece of pieces) {
    piece.at = text.length;
    text += piece.node.substringData(piece.start, piece.length);
  }
  return { text, pieces, at: middle.at + offset - start };
}

/** Where a stretch of a run stands in the window, one box a line. */
export function boxesOf({ pieces }: TextRun, from: number, to: number): TextBox[] {
  const lines: TextBox[] = [];
  for (const { node, start, at, length } of pieces) {
    const first = Math.max(from, at);
    const last = Math.min(to, at + length);
    if (first >= last || !node.isConnected) continue;
    for (const box of measureText(node, start + first - at, start + last - at)) {
      const line = lines.at(-1);
      if (line && isSameLine(line, box)) Object.assign(line, unite(line, box));
      else lines.push(box);
    }
  }
  return lines;
}

function isSameLine(a: TextBox, b: TextBox): boolean {
  return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > Math.min(a.height, b.height) / 2;
}

function unite(a: TextBox, b: TextBox): TextBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

type Walk = { at: Node; entering: boolean; inline: boolean; left: number };

function collect(from: Text, step: 1 | -1, reach: number, pieces: RunPiece[]): void {
  const walk: Walk = { at: from, entering: false, inline: true, left: MOST_STEPS };
  let last = from;
  for (let wanted = reach; wanted > 0; ) {
    const node = nextText(walk, step);
    if (!node) return;
    if (isBlank(node)) {
      pieces.push({ node, start: 0, at: 0, length: 1 });
      wanted -= 1;
      continue;
    }
    if (!walk.inline && !(step > 0 ? touches(last, node) : touches(node, last))) return;
    walk.inline = true;
    const length = Math.min(node.length, wanted);
    pieces.push({ node, start: step > 0 ? 0 : node.length - length, at: 0, length });
    if (length < node.length) return;
    wanted -= length;
    last = node;
  }
}

/**
 * Goes on to the next text node in reading order, into and out of open shadow roots, past comments and what is not drawn. `inline` falls
 * where more than inline elements begin or end in between. Null at a line break, a picture, a control, or after too many steps.
 */
function nextText(walk: Walk, step: 1 | -1): Text | null {
  for (; walk.left > 0; walk.left -= 1) {
    const { at, entering } = walk;
    walk.entering = false;
    const next = entering ? innerEnd(at as Element, step) : step > 0 ? at.nextSibling : at.previousSibling;
    if (!next) {
      if (entering) continue;
      const parent = at.parentNode;
      const outer = parent instanceof ShadowRoot ? parent.host : parent;
      if (!(outer instanceof Element) || outer.nodeName === 'BODY' || BORDERS.test(outer.nodeName)) return null;
      walk.inline &&= isInline(getComputedStyle(outer));
      walk.at = outer;
      continue;
    }
    walk.at = next;
    if (next instanceof Text) {
      if (next.length > 0) return next;
      continue;
    }
    if (!(next instanceof Element) || SKIPPED.test(next.nodeName)) continue;
    if (BORDERS.test(next.nodeName)) return null;
    const style = getComputedStyle(next);
    if (style.display === 'none' || style.visibility === 'hidden') continue;
    walk.inline &&= isInline(style);
    walk.entering = true;
  }
  return null;
}

function innerEnd(element: Element, step: 1 | -1): Node | null {
  const inside = element.shadowRoot ?? element;
  return step > 0 ? inside.firstChild : inside.lastChild;
}

function isInline({ display, position, cssFloat }: CSSStyleDeclaration): boolean {
  return (display === 'inline' || display === 'contents') && cssFloat === 'none' && position !== 'absolute' && position !== 'fixed';
}

/** White space between elements: it joins nothing and parts nothing. */
function isBlank(node: Text): boolean {
  return node.length < 200 && node.data.trim() === '';
}

/** Whether one text goes on where the other ends, as ¥, 3, .80 and 起 do in four boxes. */
function touches(left: Text, right: Text): boolean {
  const a = measureText(left, left.length - endSpace(left) - 1, left.length - endSpace(left)).at(-1);
  const b = measureText(right, startSpace(right), startSpace(right) + 1)[0];
  if (!a || !b) return false;
  const height = Math.min(a.height, b.height);
  const gap = b.x - (a.x + a.width);
  return isSameLine(a, b) && gap > -2 && gap < Math.max(2, height * 0.2);
}

/** White space at the end of a text, looked for in its last characters only. */
function endSpace(node: Text): number {
  const tail = node.substringData(Math.max(0, node.length - 40), 40);
  return tail.length - tail.trimEnd().length;
}

function startSpace(node: Text): number {
  const head = node.substringData(0, 40);
  return head.length - head.trimStart().length;
}
