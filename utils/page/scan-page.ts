import { foldText } from '../core/fold-text';
import { composedChildren } from './composed-tree';

/** One text node with something in it. `at` is its place in reading order; `run` is the same for text that flows in one line. */
export type Piece = { text: string; node: Text; parent: Element; at: number; run: number; spaced: boolean };

/**
 * Words that may stand alone: the whole of an element, a stretch of text between the elements of another, or an attribute that the
 * browser shows. `from` and `to` are positions in the pieces (to is exclusive; equal for attributes).
 */
export type Unit = { folded: string; element: Element; from: number; to: number; how: 'element' | 'run' | 'attribute' };

/**
 * What one pass over the page found. `roots` are the open shadow roots; `unfinished` are custom elements that have none (yet). It
 * holds live elements: use it at once and let it go.
 */
export type Scan = { pieces: Piece[]; units: Unit[]; fillables: Element[]; roots: ShadowRoot[]; unfinished: Element[] };

type Pass = Scan & { run: number; spaced: boolean };

/** Longer texts are prose; nothing we look for is longer. In folded characters. */
export const LONGEST_UNIT = 140;

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'TEXTAREA',
  'SVG',
  'IFRAME',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'GB-GUIDE',
  'DATALIST',
]);
const INLINE = new Set([
  'SPAN',
  'A',
  'B',
  'I',
  'EM',
  'STRONG',
  'FONT',
  'U',
  'S',
  'SMALL',
  'BIG',
  'SUB',
  'SUP',
  'MARK',
  'TIME',
  'BDI',
  'BDO',
  'CODE',
  'ABBR',
  'OD-TEXT',
  'WBR',
]);
const TYPED = new Set(['text', 'tel', 'email', 'password', 'search', 'number', 'url', '']);

type Frame = {
  /** The element that the words stand in; a slot has no box, so what it is given counts as standing in the element around it. */
  element: Element;
  inline: boolean;
  children: Iterator<Node>;
  from: number;
  folded: string | null;
  run: { from: number; folded: string; own: boolean } | null;
  broken: boolean;
};

/** Reads the page once, through open shadow roots and slots, without asking for any style. Never looks at what a field holds. */
export function scanPage(root: Element): Scan {
  const scan: Pass = { pieces: [], units: [], fillables: [], roots: [], unfinished: [], run: 0, spaced: false };
  const stack: Frame[] = [open(root, root, 0)];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const next = frame.children.next();
    if (next.done) {
      stack.pop();
      closeRun(scan, frame);
      close(scan, frame, stack[stack.length - 1]);
      continue;
    }
    const node = next.value;
    if (node instanceof Text) readText(scan, frame, node);
    else if (node instanceof Element && !SILENT.has(node.nodeName.toUpperCase())) enter(scan, stack, frame, node);
  }
  return scan;
}

function open(element: Element, around: Element, from: number): Frame {
  const isSlot = element instanceof HTMLSlotElement;
  const inline = isSlot || INLINE.has(element.nodeName.toUpperCase());
  return {
    element: isSlot ? around : element,
    inline,
    children: composedChildren(element)[Symbol.iterator](),
    from,
    folded: '',
    run: null,
    broken: false,
  };
}

function readText(scan: Pass, frame: Frame, node: Text): void {
  const text = node.data;
  const folded = foldText(text);
  frame.run ??= { from: scan.pieces.length, folded: '', own: false };
  if (folded === '') {
    scan.spaced = true;
    return;
  }
  scan.pieces.push({ text, node, parent: frame.element, at: scan.pieces.length, run: scan.run, spaced: scan.spaced });
  scan.spaced = false;
  frame.run.own = true;
  frame.run.folded += folded;
  if (frame.folded !== null) frame.folded = frame.folded.length + folded.length > LONGEST_UNIT ? null : frame.folded + folded;
}

function enter(scan: Pass, stack: Frame[], frame: Frame, element: Element): void {
  const name = element.nodeName.toUpperCase();
  const fillable = isFillable(element, name);
  if (fillable) scan.fillables.push(element);
  readAttributes(scan, element, name, fillable);
  if (!INLINE.has(name) && name !== 'SLOT') {
    closeRun(scan, frame);
    frame.broken = true;
    scan.run += 1;
  }
  if (name === 'INPUT' || name === 'SELECT' || name === 'BR') return;
  // What the buyer types into a rich field is theirs, like the value of an input.
  if (element instanceof HTMLElement && element.getAttribute('contenteditable') === 'true') return;
  if (element.shadowRoot) scan.roots.push(element.shadowRoot);
  else if (name.includes('-')) scan.unfinished.push(element);
  stack.push(open(element, frame.element, scan.pieces.length));
}

function readAttributes(scan: Scan, element: Element, name: string, fillable: boolean): void {
  const say = (text: string | null | undefined) => {
    const folded = foldText(text ?? '');
    const at = scan.pieces.length;
    if (folded !== '' && folded.length <= LONGEST_UNIT) scan.units.push({ folded, element, from: at, to: at, how: 'attribute' });
  };
  if (name === 'SELECT') for (const option of element.querySelectorAll('option:checked')) say(option.textContent);
  if (fillable) say(element.getAttribute('placeholder'));
  // The attribute, not the property: the words on the button as the page wrote them.
  if (name === 'INPUT' && ['submit', 'button', 'image'].includes(element.getAttribute('type') ?? ''))
    say(element.getAttribute('value') ?? element.getAttribute('alt'));
  if (element.hasAttribute('aria-label')) say(element.getAttribute('aria-label'));
  else if (fillable || name === 'BUTTON') say(element.getAttribute('title'));
}

function isFillable(element: Element, name: string): boolean {
  if (name === 'INPUT') return TYPED.has((element.getAttribute('type') ?? '').toLowerCase());
  if (name === 'SELECT' || name === 'TEXTAREA') return true;
  const role = element.getAttribute('role');
  if (role === 'textbox' || role === 'combobox' || role === 'searchbox') return true;
  return element.getAttribute('contenteditable') === 'true' || (name.includes('-') && (name.endsWith('INPUT') || name.endsWith('SELECT')));
}

function close(scan: Pass, frame: Frame, parent: Frame | undefined): void {
  const to = scan.pieces.length;
  if (frame.folded !== null && frame.folded !== '')
    scan.units.push({ folded: frame.folded, element: frame.element, from: frame.from, to, how: 'element' });
  if (!parent) return;
  if (frame.folded === null || parent.folded === null || parent.folded.length + frame.folded.length > LONGEST_UNIT) parent.folded = null;
  else parent.folded += frame.folded;
  if (!frame.inline || frame.broken) {
    parent.broken = true;
    scan.run += 1;
    closeRun(scan, parent);
    return;
  }
  parent.run ??= { from: frame.from, folded: '', own: false };
  if (frame.folded === null) parent.run.own = false;
  else parent.run.folded += frame.folded;
}

/** Ends a stretch of text and inline elements. It counts only with text of its own: otherwise its elements speak for themselves. */
function closeRun(scan: Scan, frame: Frame): void {
  const run = frame.run;
  frame.run = null;
  if (!run?.own || run.folded.length > LONGEST_UNIT) return;
  scan.units.push({ folded: run.folded, element: frame.element, from: run.from, to: scan.pieces.length, how: 'run' });
}
