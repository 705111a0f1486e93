import { composedParent } from './composed-tree';

type Box = { left: number; top: number; right: number; bottom: number };

/**
 * True where a buyer could see this element's words: rendered, not transparent, of some size, reachable by scrolling, not clipped
 * away by an ancestor, not written in the colour of its own ground. `text` is the text node to measure where there is one.
 */
export function isVisible(element: Element, text?: Text): boolean {
  if (!isRendered(element)) return false;
  const box = boxOf(element, text);
  if (!box || box.right - box.left < 2 || box.bottom - box.top < 2) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const scrolledBack = box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
  return !scrolledBack && !isClipped(element, box, view) && !(text && isUnreadable(element, view));
}

/** Rendered and not transparent. A slot and other elements without a box of their own are judged by the next one out. */
export function isRendered(element: Element): boolean {
  return boxed(element).checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });
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
  if (!text) return boxed(element).getBoundingClientRect();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(text);
  for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) return rect;
  return null;
}

/** Cut away by an ancestor that hides what overflows it, or by a clip of its own. */
function isClipped(element: Element, box: Box, view: Window): boolean {
  let { left, top, right, bottom } = box;
  let fixed = false;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const style = view.getComputedStyle(at);
    if (Number(style.opacity) < 0.05 || isClipPathEmpty(style.clipPath) || style.clip === 'rect(0px, 0px, 0px, 0px)') return true;
    if (at !== element && !fixed && hides(style.overflowX) && at !== element.ownerDocument.documentElement && at.nodeName !== 'BODY') {
      const frame = at.getBoundingClientRect();
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
      if (right - left < 2 || bottom - top < 2) return true;
    }
    // What is fixed stands on the window and escapes the overflow of its ancestors.
    if (style.position === 'fixed') fixed = true;
  }
  return false;
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
function isUnreadable(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < 4) return true;
  const ink = readColour(style.color);
  if (!ink) return false;
  if (ink.alpha < 0.1) return style.webkitTextFillColor === style.color && style.backgroundClip !== 'text';
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const ground = view.getComputedStyle(at);
    if (ground.backgroundImage !== 'none') return false;
    const colour = readColour(ground.backgroundColor);
    if (colour && colour.alpha > 0.9) return isSame(ink, colour);
    if (colour && colour.alpha > 0.05) return false;
    if (ground.position === 'absolute' || ground.position === 'fixed' || isPaintedBehind(at, view)) return false;
  }
  return isSame(ink, { red: 255, green: 255, blue: 255, alpha: 1 });
}

/** A ground that is painted by a pseudo-element, or by a box laid behind the words. */
function isPaintedBehind(element: Element, view: Window): boolean {
  const paints = (style: CSSStyleDeclaration) => style.backgroundImage !== 'none' || (readColour(style.backgroundColor)?.alpha ?? 0) > 0.05;
  for (const pseudo of ['::before', '::after']) {
    const style = view.getComputedStyle(element, pseudo);
    if (style.content !== 'none' && paints(style)) return true;
  }
  return [...(element.parentElement?.children ?? [])].slice(0, 12).some((sibling) => {
    if (sibling === element) return false;
    const style = view.getComputedStyle(sibling);
    return (style.position === 'absolute' || style.position === 'fixed') && paints(style);
  });
}

type Colour = { red: number; green: number; blue: number; alpha: number };

/** Reads "rgb(1, 2, 3)" and "rgba(1, 2, 3, 0.4)"; other notations are not judged. */
function readColour(text: string): Colour | null {
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
