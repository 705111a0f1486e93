import { foldText } from '../../core/fold-text';
import { composedChildren, composedContains, composedParent } from '../composed-tree';
import { isVisible } from '../is-visible';
import { wordsOf } from '../setting-of';
import type { Ground } from './reader';

/** One row of a choice, such as one payment method. `label` is the wording of the list it was looked up in. */
export type Row = { label: string; element: Element; at: number; mark: Element | null };

const CHOSEN_WORDS = new Set([
  'checked',
  'selected',
  'active',
  'on',
  'current',
  'cur',
  'chosen',
  'picked',
  'choosed',
  'isselected',
  'isactive',
  'ischecked',
]);
const REFUSING_WORDS = new Set(['disabled', 'disable', 'unavailable', 'forbidden', 'forbid', 'invalid']);
const TICKS = new Set(['✓', '✔', '√', '☑', '◉', '🔘', '●']);
const TICK_WORDS = new Set(['check', 'tick', 'checkmark', 'gou', 'duihao', 'duigou', 'checked', 'selected']);

/** Finds the rows of these options: for each, the largest element that holds no other option. */
export function rowsOf(options: readonly string[], ground: Ground): Row[] {
  const starts = options.flatMap((label) => {
    const whole = ground.words.places([label]).filter((place) => place.rest === '' && !(place.roles.size === 1 && place.roles.has('link')));
    const folded = foldText(label);
    const leading = ground.words
      .mentions([label])
      .filter(({ pieces }) => foldText(pieces.map((piece) => piece.text).join('')).startsWith(folded));
    return [...whole, ...leading].map((place) => ({
      label,
      element: place.element,
      at: place.pieces[0]?.at ?? -1,
      mark: markOf(place.element, place.pieces[0]?.node),
    }));
  });
  const rows = starts.map(({ label, element, at, mark }) => ({
    label,
    at,
    mark,
    element: widest(
      element,
      starts.filter((other) => other.label !== label).map((other) => other.element),
    ),
  }));
  const distinct = rows.filter(
    (row, index) =>
      !rows
        .slice(0, index)
        .some(
          (earlier) => earlier.element === row.element || (earlier.label === row.label && composedContains(earlier.element, row.element)),
        ),
  );
  return distinct.sort((a, b) => a.at - b.at);
}

/** The radio button or box that belongs to these words: by <label for>, or right before the text. */
function markOf(element: Element, text: Text | undefined): Element | null {
  const label = element.closest('label');
  const id = label?.getAttribute('for');
  const root = element.getRootNode();
  if (id && root instanceof Document) return root.getElementById(id);
  if (id && root instanceof ShadowRoot) return root.getElementById(id);
  let before = text?.previousSibling ?? null;
  while (before instanceof Text && before.data.trim() === '') before = before.previousSibling;
  return before instanceof Element && before.matches('input[type=radio], input[type=checkbox]') ? before : null;
}

function widest(element: Element, others: Element[]): Element {
  let at = element;
  if (others.length === 0) return element.closest('label, li, tr, [role=radio], [role=option]') ?? element;
  for (let parent = composedParent(at); parent && parent.nodeName !== 'BODY'; parent = composedParent(at)) {
    if (others.some((other) => composedContains(parent, other))) break;
    at = parent;
  }
  return at;
}

/** The one row that is marked as chosen; null where none is, or where marks disagree. */
export function chosenRow(rows: readonly Row[]): Row | null {
  const native = rows.filter((row) => (row.mark ? isMarked(row.mark) : some(row.element, isMarked)));
  if (native.length > 0) return single(native);
  if (rows.length < 2) return null;
  const named = rows.filter((row) => some(row.element, hasChosenWord));
  if (named.length > 0 && named.length < rows.length) return single(named);
  const ticked = rows.filter((row) => some(row.element, isTick));
  return ticked.length < rows.length ? single(ticked) : null;
}

function single(rows: readonly Row[]): Row | null {
  const [row] = rows;
  return row && rows.every((each) => each.label === row.label) ? row : null;
}

/** True where a lone row shows by a mark of its own that it is something to choose. */
export function isChoice(row: Row): boolean {
  return (
    row.mark !== null ||
    some(row.element, (element) => element.matches('input[type=radio], input[type=checkbox], [role=radio], [aria-checked]'))
  );
}

/** True where the row cannot be chosen: disabled, or it says so in one of these words. */
export function isRefused(row: Row, words: readonly string[]): boolean {
  const text = foldText(textOf(row.element));
  if (words.some((word) => text.includes(foldText(word)))) return true;
  return some(
    row.element,
    (element) =>
      element.matches(':disabled, [aria-disabled=true], [disabled]') || wordsOf(element).some((word) => REFUSING_WORDS.has(word)),
  );
}

function isMarked(element: Element): boolean {
  if (element.nodeName === 'INPUT') return element.matches('input[type=radio]:checked, input[type=checkbox]:checked');
  const says = (name: string) => element.getAttribute(name) === 'true';
  if (
    says('aria-checked') ||
    says('aria-selected') ||
    says('aria-pressed') ||
    says('data-checked') ||
    says('data-selected') ||
    says('data-active')
  )
    return true;
  if (element.getAttribute('data-state') === 'checked') return true;
  return element.nodeName.includes('-') && (element.hasAttribute('checked') || element.hasAttribute('selected'));
}

function hasChosenWord(element: Element): boolean {
  const words = wordsOf(element);
  return words.some((word) => CHOSEN_WORDS.has(word)) && !words.some((word) => word === 'not' || word === 'un' || word === 'non');
}

function isTick(element: Element): boolean {
  const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
  if (TICKS.has(text)) return isVisible(element);
  return /^(I|SVG|IMG|EM|SPAN)$/i.test(element.nodeName) && wordsOf(element).some((word) => TICK_WORDS.has(word)) && isVisible(element);
}

/** Asks the element and all inside it, through open shadow roots. */
function some(element: Element, test: (element: Element) => boolean): boolean {
  const open: Element[] = [element];
  for (let at = open.pop(); at; at = open.pop()) {
    if (test(at)) return true;
    for (const child of composedChildren(at)) if (child instanceof Element) open.push(child);
  }
  return false;
}

function textOf(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at instanceof Text && at.parentElement?.checkVisibility() !== false) text += at.data;
    if (at instanceof Element) open.push(...[...composedChildren(at)].reverse());
  }
  return text;
}
