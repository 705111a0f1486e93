import { composedContains, composedParent } from './composed-tree';
import { type Memory, recall, textLength } from './memory';
import { wordsOf } from './setting-of';

const PRESSED_ROLES = new Set(['button', 'tab', 'menuitem', 'switch', 'link']);
const CHOSEN_ROLES = new Set(['radio', 'option', 'checkbox', 'menuitemradio', 'tab']);
const BUTTON_WORDS = new Set(['btn', 'button', 'btns', 'submit']);
const MARKS = 'input[type=radio], input[type=checkbox], [role=radio], [role=checkbox]';
// Characters in the row of one choice, its explanation included.
const LONGEST_ROW = 48;
// Elements in it.
const MOST_IN_ROW = 200;
const TITLE_WORDS = new Set(['title', 'head', 'header', 'heading', 'caption', 'headline', 'subtitle']);

/**
 * What a buyer would press around the words, no farther than three steps out: a real control, or else the outermost element that is
 * drawn as one and says nothing more than the words; null where there is none.
 */
export function pressableOf(element: Element, memory: Memory): Element | null {
  const own = textLength(memory, element);
  let drawn: Element | null = null;
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps += 1, at = composedParent(at)) {
    if (at.nodeName === 'BODY' || at.nodeName === 'FORM' || at.nodeName === 'TABLE') break;
    if (recall(memory, 'control', at, isControl)) return at;
    if (recall(memory, 'drawn', at, isDrawnAsControl) && (!drawn || textLength(memory, at) <= own + 8)) drawn = at;
  }
  return drawn;
}

/** A control by its element, role or wiring. */
function isControl(element: Element): boolean {
  const name = element.nodeName.toUpperCase();
  if (name === 'BUTTON' || name === 'SUMMARY') return true;
  if (name === 'INPUT') return ['submit', 'button', 'image', 'reset'].includes(element.getAttribute('type') ?? '');
  if (name === 'A') return isHere(element) || looksLikeButton(element);
  if (PRESSED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (name.includes('-') && (name.endsWith('BUTTON') || name.endsWith('BTN'))) return true;
  return (
    element.hasAttribute('onclick') ||
    element.hasAttribute('data-click') ||
    Number.parseInt(element.getAttribute('tabindex') ?? '-1', 10) >= 0
  );
}

/** A control by its class names, its pointer or its looks. */
function isDrawnAsControl(element: Element): boolean {
  if (wordsOf(element).some((word) => BUTTON_WORDS.has(word))) return true;
  return styleOf(element)?.cursor === 'pointer' || looksLikeButton(element);
}

function isHere(link: Element): boolean {
  const href = (link.getAttribute('href') ?? '').trim().toLowerCase();
  return href === '' || href.startsWith('#') || href.startsWith('javascript:');
}

/** A small box with a ground of its own and room around its words, as buttons are drawn. */
function looksLikeButton(element: Element): boolean {
  const style = styleOf(element);
  if (!style || style.display === 'inline') return false;
  const box = element.getBoundingClientRect();
  if (box.height < 22 || box.height > 72 || box.width < 36 || box.width > 420) return false;
  const filled = style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== 'rgb(255, 255, 255)';
  const edged =
    Number.parseFloat(style.borderTopWidth) > 0 &&
    Number.parseFloat(style.borderBottomWidth) > 0 &&
    Number.parseFloat(style.borderLeftWidth) > 0;
  const padded = Number.parseFloat(style.paddingLeft) >= 6 || style.textAlign === 'center' || style.justifyContent === 'center';
  return (filled || edged) && padded;
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

/** The row or mark that makes these words a choice: a radio button, an option, a row that says whether it is chosen. */
export function choiceOf(element: Element, memory: Memory): Element | null {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 5; steps += 1, at = composedParent(at)) {
    if (at.nodeName === 'BODY' || at.nodeName === 'FORM') return null;
    if (CHOSEN_ROLES.has(at.getAttribute('role') ?? '') || at.hasAttribute('aria-checked') || at.hasAttribute('aria-selected')) return at;
    // To look through a whole list for marks costs more than all else that is asked about its words.
    if (recall(memory, 'large', at, (each) => each.getElementsByTagName('*').length > MOST_IN_ROW)) return null;
    const marks = recall(memory, 'marks', at, (each) => each.querySelectorAll(MARKS).length);
    if (marks === 1) return textLength(memory, at) <= LONGEST_ROW ? at : null;
    if (marks > 1) return null;
  }
  return null;
}

/** True where the words are drawn as a title: a heading element or role, a title by name, or large letters. */
export function isHeading(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 3; steps += 1, at = composedParent(at)) {
    if (/^(H[1-6]|LEGEND|CAPTION|TH|DT)$/.test(at.nodeName) || at.getAttribute('role') === 'heading') return true;
    if (steps < 2 && wordsOf(at).some((word) => TITLE_WORDS.has(word))) return true;
  }
  const style = styleOf(element);
  if (!style) return false;
  const size = Number.parseFloat(style.fontSize);
  return size >= 18 || (size >= 15 && Number(style.fontWeight) >= 600);
}

/** The field that a label speaks of: its own, the one it wraps, or the visible one right of or below its words. */
export function fieldOf(element: Element, fillables: Element[], isSeen: (field: Element) => boolean, memory: Memory): Element | null {
  const own = fillables.find((field) => field === element || composedContains(element, field));
  if (own && (own === element || fillables.filter((field) => composedContains(element, field)).length === 1))
    return isSeen(own) ? own : null;
  const id = element.closest('label')?.getAttribute('for');
  const named = id ? fillables.find((field) => field.id === id) : undefined;
  if (named) return isSeen(named) ? named : null;
  const around = fieldAround(element, fillables, memory);
  if (around) return isSeen(around) ? around : null;
  const label = element.getBoundingClientRect();
  let best: Element | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const field of fillables) {
    if (recall(memory, 'labelled', field, hasOwnLabel)) continue;
    const box = recall(memory, 'box', field, (each) => each.getBoundingClientRect());
    // Behind "mobile number" often stands a list of country codes before the field itself.
    const distance = distanceFrom(label, box) + (field.nodeName === 'SELECT' ? 160 : 0);
    if (distance >= nearest || !isSeen(field)) continue;
    best = field;
    nearest = distance;
  }
  return best;
}

/** The one field of the small box that the words stand in, as a placeholder does. */
function fieldAround(element: Element, fillables: Element[], memory: Memory): Element | null {
  let at = composedParent(element);
  for (let steps = 0; at && steps < 3; steps += 1, at = composedParent(at)) {
    if (textLength(memory, at) > 60) return null;
    const box = at;
    const within = fillables.filter((field) => composedContains(box, field));
    if (within.length > 1) return null;
    if (within[0]) return within[0];
  }
  return null;
}

/** A field that names its label belongs to no other words. */
function hasOwnLabel(field: Element): boolean {
  const root = field.getRootNode();
  return (
    field.id !== '' &&
    (root instanceof Document || root instanceof ShadowRoot) &&
    root.querySelector(`label[for="${CSS.escape(field.id)}"]`) !== null
  );
}

/** Pixels from a label to the field on its line or under it; infinite where the field stands elsewhere. */
function distanceFrom(label: DOMRect, field: DOMRect): number {
  const sameLine = field.top < label.bottom && field.bottom > label.top;
  if (sameLine && field.left >= label.left)
    return field.left - label.right < 320 ? Math.max(0, field.left - label.right) : Number.POSITIVE_INFINITY;
  const below = field.top - label.bottom;
  const aligned = field.left < label.right + 40 && field.right > label.left;
  return below >= -2 && below < 48 && aligned ? below + 1 : Number.POSITIVE_INFINITY;
}
