import { composedContains, composedParent } from './composed-tree';
import { measureText, type TextBox } from './measure-text';
import { boxesOf, gatherRun } from './text-run';

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
const SECRET =
  'input[type=password], input[autocomplete*=password], input[autocomplete=one-time-code], input[maxlength="1"], [id*="payPassword"], [class*="nc_wrapper"], [class*="nc-container"], [id*="nocaptcha"]';
/** What is typed in: only its attributes are read, never what stands in it. */
const TYPED = 'input, textarea, select, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';
const CONTROL = 'a, button, label, summary, option, th, [role=button], [role=link], [role=tab], [role=menuitem], [role=option]';
const LONGEST_LABEL = 60;

/**
 * The words at a point of the window, in open shadow roots too: those under the pointer first, then those of attributes, then the label of
 * the control around it. Nothing where there are none, as on a canvas. `own` is our host.
 */
export function* spotsAtPoint(x: number, y: number, own: Element | null): Generator<Spot> {
  const { hit, roots } = deepest(x, y, own);
  if (!hit || hit === own || closest(hit, SECRET)) return;
  const typed = closest(hit, TYPED);
  const text = typed ? null : textSpot(hit, roots, x, y);
  if (text) yield text;
  const attribute = attributeSpot(typed ?? hit);
  if (attribute) yield attribute;
  const control = typed || text ? null : closest(hit, CONTROL);
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
  if (closest(at, SECRET)) return;
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

function isWithin(hit: Element, node: Text): boolean {
  const parent = composedParent(node);
  return parent !== null && composedContains(hit, parent);
}

type Caret = { offsetNode: Node; offset: number } | null;
type Asks = { caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): Caret };

function textSpot(hit: Element, roots: ShadowRoot[], x: number, y: number): Spot | null {
  const caret = (document as Asks).caretPositionFromPoint?.(x, y, { shadowRoots: roots });
  const node = caret?.offsetNode;
  if (caret && node instanceof Text && isWithin(hit, node)) {
    // The caret stands on the nearer side of the letter.
    for (const at of [caret.offset, caret.offset - 1]) if (isOn(node, at, x, y)) return spotAtLetter(node, at);
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

function searchText(hit: Element, x: number, y: number): Spot | null {
  const texts = document.createTreeWalker(hit, NodeFilter.SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0; left -= 1) {
    const node = texts.nextNode() as Text | null;
    if (!node) return null;
    const inside = measureText(node, 0, node.length).some(
      (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    );
    if (inside) return letterAt(node, x, y);
  }
  return null;
}

/** By halves: letters stand one after the other, line by line. */
function letterAt(node: Text, x: number, y: number): Spot | null {
  let low = 0;
  let high = node.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = measureText(node, 0, middle + 1).some((box) => y < box.y + box.height && (y < box.y || x <= box.x + box.width));
    if (isBefore) high = middle;
    else low = middle + 1;
  }
  return isOn(node, low, x, y) ? spotAtLetter(node, low) : null;
}

/** The words around a letter of the page. */
export function spotAtLetter(node: Text, offset: number): Spot {
  const run = gatherRun(node, offset);
  return {
    text: run.text,
    at: run.at,
    element: composedParent(node) ?? document.documentElement,
    isDrawn: true,
    placeOf(at) {
      const piece = run.pieces.findLast((each) => each.at <= at);
      return piece ? { node: piece.node, offset: piece.start + at - piece.at } : null;
    },
    boxes: (from, to) => boxesOf(run, from, to),
  };
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
    const spot = spotAtLetter(node, head.length - head.trimStart().length);
    return spot.text.trim().length <= LONGEST_LABEL && spot.boxes(0, spot.text.length).length > 0 ? { ...spot, at: -1 } : null;
  }
  return null;
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

const NAMES: [tag: RegExp, names: string[]][] = [
  [/^INPUT$/i, ['placeholder', 'value', 'alt', 'aria-label', 'title']],
  [/^TEXTAREA$/i, ['placeholder', 'aria-label', 'title']],
  [/^(IMG|AREA)$/i, ['alt', 'aria-label', 'title']],
  [/./, ['aria-label', 'title']],
];

function attributeText(element: Element): string {
  const names = NAMES.find(([tag]) => tag.test(element.nodeName))?.[1] ?? [];
  const isButton = /^(submit|button|reset)$/i.test(element.getAttribute('type') ?? '');
  for (const name of names) {
    // The attribute of a button is its label; the value of any other field is never looked at.
    const text = name === 'value' && !isButton ? '' : Element.prototype.getAttribute.call(element, name);
    if (text && /\p{L}/u.test(text)) return text;
  }
  return '';
}
