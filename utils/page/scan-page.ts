import { foldText } from '../core/fold-text';
import { isFillable } from './is-fillable';
import type { Sifted, Sifting } from './sieve';
import { spokenAttributes } from './spoken-attributes';
import type { Steps } from './steps';

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

/** `keep`: up to this many pieces nothing is passed over, because a reader may want what follows its words. */
type Pass = Scan & { run: number; spaced: boolean; keep: number; sieve: Sifting | null };

/** So many nodes are read before the work may be laid down. */
const STEP = 32;
/** So many pieces behind its words a reader looks at. */
const READERS_REACH = 28;

/** Longer texts are prose; nothing we look for is longer. In folded characters. */
export const LONGEST_UNIT = 140;

const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TEXTAREA SVG IFRAME OBJECT VIDEO AUDIO CANVAS GB-GUIDE DATALIST'.split(' '));
const INLINE = new Set('SPAN A B I EM STRONG FONT U S SMALL BIG SUB SUP MARK TIME BDI BDO CODE ABBR OD-TEXT WBR'.split(' '));

type Frame = {
  /** The element that the words stand in; a slot has no box, so what it is given counts as standing in the element around it. */
  element: Element;
  inline: boolean;
  next: Node | null;
  /** Where the children are no siblings: what a slot was given. */
  given: Iterator<Node> | null;
  from: number;
  folded: string | null;
  /** Whether blocks in it may be passed over. */
  sifted: boolean;
  run: { from: number; folded: string; own: boolean } | null;
  broken: boolean;
};

/**
 * Reads the page once, through open shadow roots and slots. Never looks at what a field holds. On a large page a `sieve` passes over
 * blocks in which nothing is; without one no style is asked for.
 */
export function* scanPage(root: Element, sieve: Sifting | null): Steps<Scan> {
  const scan: Pass = {
    ...{ pieces: [], units: [], fillables: [], roots: [], unfinished: [] },
    ...{ run: 0, spaced: false, keep: 0, sieve },
  };
  const stack: Frame[] = [open(root, root.nodeName.toUpperCase(), root, 0, sieve !== null)];
  for (let nodes = 1; stack.length > 0; nodes += 1) {
    if (nodes % STEP === 0) yield;
    const frame = stack[stack.length - 1] as Frame;
    const node = nextOf(frame);
    if (!node) {
      stack.pop();
      closeRun(scan, frame);
      close(scan, frame, stack[stack.length - 1]);
      continue;
    }
    if (node.nodeType === Node.TEXT_NODE) readText(scan, frame, node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) enter(scan, stack, frame, node as Element);
  }
  return scan;
}

function nextOf(frame: Frame): Node | null {
  if (frame.given) return frame.given.next().value ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

function open(element: Element, name: string, around: Element, from: number, sifted: boolean): Frame {
  const isSlot = name === 'SLOT' && element instanceof HTMLSlotElement;
  const given = isSlot && !element.shadowRoot ? element.assignedNodes() : [];
  return {
    element: isSlot ? around : element,
    inline: isSlot || INLINE.has(name),
    next: (element.shadowRoot ?? element).firstChild,
    given: given.length > 0 ? given[Symbol.iterator]() : null,
    from,
    folded: '',
    sifted,
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
  if (scan.sieve?.leads(folded)) scan.keep = scan.pieces.length + READERS_REACH;
  frame.run.own = true;
  frame.run.folded += folded;
  if (frame.folded !== null) frame.folded = frame.folded.length + folded.length > LONGEST_UNIT ? null : frame.folded + folded;
}

function enter(scan: Pass, stack: Frame[], frame: Frame, element: Element): void {
  const name = element.nodeName.toUpperCase();
  if (SILENT.has(name)) return;
  const sifted = siftBlock(scan, frame, element, name);
  if (sifted instanceof Element) {
    passOver(scan, frame, sifted);
    return;
  }
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
  stack.push(open(element, name, frame.element, scan.pieces.length, sifted === 'parts'));
}

/** Only where the text around is too long to be anything itself is a block's text not needed for it. A table is read whole or not at all. */
function siftBlock(scan: Pass, frame: Frame, element: Element, name: string): Sifted {
  if (!scan.sieve || !frame.sifted) return 'read';
  if (name === 'SLOT' || frame.folded !== null || scan.pieces.length < scan.keep) return 'parts';
  const sifted = scan.sieve.sift(element, INLINE.has(name));
  return sifted === 'parts' && name === 'TABLE' ? 'read' : sifted;
}

/** As if all up to this block had been read: it ends the line before it. */
function passOver(scan: Pass, frame: Frame, last: Element): void {
  if (!frame.given) frame.next = last.nextSibling;
  closeRun(scan, frame);
  frame.broken = true;
  scan.run += 1;
}

function readAttributes(scan: Scan, element: Element, name: string, fillable: boolean): void {
  for (const text of spokenAttributes(element, name, fillable)) {
    const folded = foldText(text ?? '');
    const at = scan.pieces.length;
    if (folded !== '' && folded.length <= LONGEST_UNIT) scan.units.push({ folded, element, from: at, to: at, how: 'attribute' });
  }
}

function close(scan: Pass, frame: Frame, parent: Frame | undefined): void {
  const to = scan.pieces.length;
  if (frame.folded !== null && frame.folded !== '' && !isRun(scan.units.at(-1), frame, to))
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

/** An element that is one stretch of text is one unit. */
function isRun(last: Unit | undefined, { element, from }: Frame, to: number): boolean {
  return last?.how === 'run' && last.element === element && last.from === from && last.to === to;
}

/** Ends a stretch of text and inline elements. It counts only with text of its own: otherwise its elements speak for themselves. */
function closeRun(scan: Scan, frame: Frame): void {
  const run = frame.run;
  frame.run = null;
  if (!run?.own || run.folded.length > LONGEST_UNIT) return;
  scan.units.push({ folded: run.folded, element: frame.element, from: run.from, to: scan.pieces.length, how: 'run' });
}
