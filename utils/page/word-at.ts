import { attributeText } from './attribute-text';
import { composedParent } from './composed-tree';
import { GUARDED, SECRET } from './guarded';
import { isWithin, letterAt } from './letter-at';
import type { TextBox } from './measure-text';
import { boxesOf, gatherRun, type TextRun } from './text-run';

/** Words that the buyer points at, before anything is known about them. */
export type Spot = {
  /** The text, and where in it the pointer is; -1 where it points at the whole, as at a control or an attribute. */
  text: string;
  at: number;
  /** What it belongs to. */
  element: Element;
  /** Whether it is drawn letter by letter, and not an attribute. */
  isDrawn: boolean;
  /** Where in the page a letter of it stands; null for an attribute. */
  placeOf(at: number): { node: Text; offset: number } | null;
  /** Where a stretch of the text stands in the window; the whole element for words that are not drawn letter by letter. */
  boxes(from: number, to: number): TextBox[];
};

/** What nothing is read of: passwords, codes, sliders. */
const KEPT_OUT = `${SECRET}, ${GUARDED}`;
/** What is typed in: only its attributes are read, never what stands in it. */
const TYPED = 'input, textarea, select, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';
const CONTROL = 'a, button, label, summary, option, th, [role=button], [role=link], [role=tab], [role=menuitem], [role=option]';
const LONGEST_LABEL = 60;
const MOST_TEXTS = 40;

/**
 * The words at a point of the window, in open shadow roots too: those under the pointer first, then those of attributes, then the label of
 * the control around it. Nothing where there are none, as on a canvas. `own` is our host.
 */
export function* spotsAtPoint(x: number, y: number, own: Element | null): Generator<Spot> {
  const { hit, roots } = deepest(x, y, own);
  if (!hit || hit === own || closest(hit, KEPT_OUT)) return;
  const typed = closest(hit, TYPED);
  const letter = typed ? null : letterAt(hit, roots, x, y);
  if (letter) yield spotAtLetter(letter.node, letter.offset);
  const attribute = attributeSpot(typed ?? hit);
  if (attribute) yield attribute;
  const control = typed || letter ? null : closest(hit, CONTROL);
  const label = control && labelSpot(control);
  if (label) yield label;
}

/** The inmost element at a point of the window, in open shadow roots too. */
export function elementAt(x: number, y: number, own: Element | null): Element | null {
  return deepest(x, y, own).hit;
}

/** The words of an element that has the focus. */
export function* spotsOfElement(element: Element): Generator<Spot> {
  let at = element;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (closest(at, KEPT_OUT)) return;
  const label = closest(at, TYPED) ? null : labelSpot(at);
  if (label) yield label;
  const attribute = attributeSpot(at);
  if (attribute) yield attribute;
}

/** Asked of the prototype: a form's field may be named like the method. */
function closest(element: Element, css: string): Element | null {
  return Element.prototype.closest.call(element, css);
}

function deepest(x: number, y: number, own: Element | null): { hit: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot && hit !== own && roots.length < 40) {
    roots.push(hit.shadowRoot);
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return { hit, roots };
}

/** The words around a letter of the page. */
export function spotAtLetter(node: Text, offset: number): Spot {
  const run = gatherRun(node, offset);
  return {
    text: run.text,
    at: run.at,
    element: composedParent(node) ?? document.documentElement,
    isDrawn: true,
    placeOf: (at) => placeIn(run, at),
    boxes: (from, to) => boxesOf(run, from, to),
  };
}

function placeIn({ pieces }: TextRun, at: number): { node: Text; offset: number } | null {
  const piece = pieces.findLast((each) => each.at <= at);
  return piece ? { node: piece.node, offset: piece.start + at - piece.at } : null;
}

/** The words of an element with a short label. */
function labelSpot(element: Element): Spot | null {
  const inside = element.shadowRoot ?? element;
  const texts = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0; left -= 1) {
    const node = texts.nextNode() as Text | null;
    if (!node) return null;
    const head = node.substringData(0, LONGEST_LABEL);
    if (head.trim() === '' || node.parentElement?.closest('script, style')) continue;
    return labelOf(element, gatherRun(node, head.length - head.trimStart().length));
  }
  return null;
}

/** What of a run lies in an element: the words beside it are not its own. Null where that is no short label, or not to be seen. */
function labelOf(element: Element, run: TextRun): Spot | null {
  const own = run.pieces.filter(({ node }) => isWithin(element, node));
  const first = own[0]?.at ?? 0;
  const last = own.at(-1);
  const text = run.text.slice(first, last ? last.at + last.length : first);
  if (text.trim().length > LONGEST_LABEL || boxesOf(run, first, first + text.length).length === 0) return null;
  return {
    text,
    at: -1,
    element,
    isDrawn: true,
    placeOf: (at) => placeIn(run, first + at),
    boxes: (from, to) => boxesOf(run, first + from, first + to),
  };
}

const CLIMB = 3;

/** Words that stand in an attribute: of this element, or of the control around it. */
function attributeSpot(hit: Element): Spot | null {
  let at: Element | null = hit;
  for (let left = CLIMB; at && left > 0; left -= 1, at = composedParent(at)) {
    const text = attributeText(at).slice(0, LONGEST_LABEL);
    if (text.trim() === '') continue;
    const element = at;
    const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
    return { text, at: -1, element, isDrawn: false, placeOf: () => null, boxes: () => [{ x, y, width, height }] };
  }
  return null;
}
