/** Our one element in the page, and the first element inside its shadow root, into which everything is drawn. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: HTMLElement;
}

/** The name of the host element. The skeleton of every test and the sweep after an update look for it. */
export const HOST_NAME = 'gb-guide';

/** What happens inside stays inside: a page that closes its menu at a click elsewhere is not told of ours. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
];

/** Makes the host element, not yet in the page, with these styles. */
export function createHost(styles: string): Host {
  const element = document.createElement(HOST_NAME);
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  dress(shadow, styles);
  return { element, root: addRoot(shadow) };
}

/** One more element to draw into, in a shadow root of ours. */
export function addRoot(shadow: ShadowRoot): HTMLElement {
  const root = document.createElement('div');
  root.className = 'gb';
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  shadow.append(root);
  return root;
}

/** Gives a shadow root of ours these styles, beside those that it has. */
export function dress(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // Older Firefox gives content scripts no access to adopted sheets (bug 1928865); 153 does.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
