import { composedParent } from './composed-tree';
import { measureText } from './measure-text';
import { type Memory, recall } from './memory';

const SEEN = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };

type Box = { left: number; top: number; right: number; bottom: number };

/**
 * True where a buyer could see this element's words: rendered, not transparent, of some size, reachable by scrolling, not clipped
 * away by an ancestor, not written in the colour of its own ground. `text` is the text node to measure where there is one;
 * `memory` saves asking about the same surroundings twice in a look.
 */
export function isVisible(element: Element, text?: Text, memory: Memory = new Map()): boolean {
  if (!recall(memory, 'rendered', element, isRendered)) return false;
  const box = boxOf(element, text);
  if (!box || box.right - box.left < 2 || box.bottom - box.top < 2) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const scrolledBack = box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
  return !scrolledBack && !isClipped(element, box, view, memory) && !(text && isUnreadable(element, view, memory));
}

/** Rendered and not transparent. A slot and other elements without a box of their own are judged by the next one out. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility(SEEN)) return true;
  const box = boxed(element);
  return box !== element && box.checkVisibility(SEEN);
}

function boxed(element: Element): Element {
  let at = element;
  while (at.ownerDocument.defaultView?.getComputedStyle(at).display === 'contents') {
    const parent = composedParent(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}

/** The box of the words themselves: with `text-indent: -9999px` it is far from the element's own. */
function boxOf(element: Element, text?: Text): Box | null {
  return text ? (measureText(text)[0] ?? null) : boxed(element).getBoundingClientRect();
}

/** Cut away by an ancestor that hides what overflows it, or by a clip of its own. */
function isClipped(element: Element, box: Box, view: Window, memory: Memory): boolean {
  const { left, top, right, bottom } = windowAround(element, view, memory);
  const width = Math.min(right, box.right) - Math.max(left, box.left);
  const height = Math.min(bottom, box.bottom) - Math.max(top, box.top);
  return isGone(element, view, memory) || width < 2 || height < 2;
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Where what an element shows may be seen: what its ancestors leave of the screen. What is fixed escapes the overflow of its ancestors. */
function windowAround(element: Element, view: Window, memory: Memory): Box {
  if (view.getComputedStyle(element).position === 'fixed') return EVERYWHERE;
  const parent = composedParent(element);
  if (!parent) return EVERYWHERE;
  return recall(memory, 'window', parent, () => {
    const around = windowAround(parent, view, memory);
    const cuts =
      hides(view.getComputedStyle(parent).overflowX) && parent !== parent.ownerDocument.documentElement && parent.nodeName !== 'BODY';
    if (!cuts) return around;
    const frame = parent.getBoundingClientRect();
    return {
      left: Math.max(around.left, frame.left),
      top: Math.max(around.top, frame.top),
      right: Math.min(around.right, frame.right),
      bottom: Math.min(around.bottom, frame.bottom),
    };
  });
}

/** Transparent or clipped to nothing, itself or something around it. */
function isGone(element: Element, view: Window, memory: Memory): boolean {
  return recall(memory, 'gone', element, () => {
    const style = view.getComputedStyle(element);
    if (Number(style.opacity) < 0.05 || isClipPathEmpty(style.clipPath) || style.clip === 'rect(0px, 0px, 0px, 0px)') return true;
    const parent = composedParent(element);
    return parent !== null && isGone(parent, view, memory);
  });
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function isClipPathEmpty(clipPath: string): boolean {
  return (
    clipPath === 'inset(50%)' ||
    clipPath === 'inset(100%)' ||
    clipPath === 'circle(0px)' ||
    clipPath === 'circle(0px at 50% 50%)' ||
    clipPath === 'polygon(0px 0px, 0px 0px, 0px 0px)'
  );
}

/** Letters without height, or in the colour of the ground right behind them. */
function isUnreadable(element: Element, view: Window, memory: Memory): boolean {
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < 4) return true;
  const ink = readColour(style.color);
  if (!ink) return false;
  if (ink.alpha < 0.1) return style.webkitTextFillColor === style.color && style.backgroundClip !== 'text';
  const ground = groundOf(element, view, memory);
  return ground !== null && isSame(ink, ground.colour) && !isPaintedBetween(element, ground.on, view);
}

const CLEAR = 'rgba(0, 0, 0, 0)';
const NO_COLOUR: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** The colour behind an element's words, and on which element it lies; null where it is a picture, or cannot be told. */
function groundOf(element: Element, view: Window, memory: Memory): { colour: Colour; on: Element | null } | null {
  return recall(memory, 'ground', element, () => {
    const style = view.getComputedStyle(element);
    if (style.backgroundImage !== 'none') return null;
    const colour = readColour(style.backgroundColor);
    if (colour && colour.alpha > 0.9) return { colour, on: element };
    if ((colour && colour.alpha > 0.05) || style.position === 'absolute' || style.position === 'fixed') return null;
    const parent = composedParent(element);
    return parent ? groundOf(parent, view, memory) : { colour: WHITE, on: null };
  });
}

function isPaintedBetween(element: Element, ground: Element | null, view: Window): boolean {
  for (let at: Element | null = element; at && at !== ground; at = composedParent(at)) if (isPaintedBehind(at, view)) return true;
  return false;
}

/** A ground that is painted by a pseudo-element, or by a box laid behind the words. */
function isPaintedBehind(element: Element, view: Window): boolean {
  const paints = (style: CSSStyleDeclaration) => style.backgroundImage !== 'none' || (readColour(style.backgroundColor)?.alpha ?? 0) > 0.05;
  for (const pseudo of ['::before', '::after']) {
    const style = view.getComputedStyle(element, pseudo);
    if (style.content !== 'none' && paints(style)) return true;
  }
  let sibling = element.parentElement?.firstElementChild ?? null;
  for (let count = 0; sibling && count < 12; count += 1, sibling = sibling.nextElementSibling) {
    if (sibling === element) continue;
    const style = view.getComputedStyle(sibling);
    if ((style.position === 'absolute' || style.position === 'fixed') && paints(style)) return true;
  }
  return false;
}

type Colour = { red: number; green: number; blue: number; alpha: number };

/** Reads "rgb(1, 2, 3)" and "rgba(1, 2, 3, 0.4)"; other notations are not judged. */
function readColour(text: string): Colour | null {
  if (text === CLEAR) return NO_COLOUR;
  if (!text.startsWith('rgb')) return null;
  const parts = text
    .slice(text.indexOf('(') + 1, -1)
    .split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || parts.some(Number.isNaN)) return null;
  return { red, green, blue, alpha };
}

function isSame(a: Colour, b: Colour): boolean {
  return Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue) < 12;
}
