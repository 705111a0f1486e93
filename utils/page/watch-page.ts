import type { KnownPage } from './recognise-page';
import { type Seen, seePage } from './see-page';

/**
 * Told at once, and after every pause in the page's changes: what is seen now, or null where it has become none of ours; and at every
 * look, before that, what the page was translated into.
 */
export type Watch = {
  definitions: readonly KnownPage[];
  signal: AbortSignal;
  onTranslated(lang: string | null): void;
  onChange(seen: Seen | null): void;
};

// A burst of changes is looked at once it pauses, and at the latest after the second of these, in milliseconds.
const PAUSE = 120;
const LATEST = 600;
/** A look may take this share of the time, so that a page in constant motion stays as quick as it was. */
const SHARE = 0.1;
/** But never is it blind for longer than this, in milliseconds. */
const LONGEST_REST = 1500;
const MOST_UNFINISHED = 200;
const CHANGES: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributes: true };

/**
 * Follows the page of this frame without polling: changes in the document and in its open shadow roots, custom elements that
 * come alive, choices, moves by script. The callback runs synchronously from a look; nothing of the page is touched.
 */
export function watchPage({ definitions, signal, onTranslated, onChange }: Watch): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let took = 0;
  let lastLook = 0;
  let last: Seen | null | undefined;
  const known = new WeakSet<ShadowRoot | Element>();
  const changes = new MutationObserver(() => soon());
  // A custom element that is defined late gets its shadow root without any change that could be observed: but it gets a size.
  const sizes = new ResizeObserver(() => soon());

  const soon = () => {
    const now = performance.now();
    waitingSince ||= now;
    const rest = Math.max(PAUSE, Math.min(LONGEST_REST, lastLook + took / SHARE - now));
    if (now - waitingSince > LATEST && timer !== undefined && rest === PAUSE) return;
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  };

  const look = () => {
    timer = undefined;
    waitingSince = 0;
    const begin = performance.now();
    const { seen, translated, roots, unfinished } = seePage(document, document.URL, definitions);
    lastLook = performance.now();
    took = lastLook - begin;
    for (const root of roots) observe(root, () => changes.observe(root, CHANGES));
    for (const element of unfinished.slice(0, MOST_UNFINISHED)) observe(element, () => sizes.observe(element));
    onTranslated(translated);
    // A dialog may cover a place that is still there: a recognised page is told of each time, so that what is drawn can move.
    if (last === null && seen === null) return;
    last = seen;
    onChange(seen);
  };

  const observe = (target: ShadowRoot | Element, start: () => void) => {
    if (known.has(target)) return;
    known.add(target);
    start();
  };

  changes.observe(document, CHANGES);
  for (const event of ['change', 'click', 'toggle', 'transitionend', 'animationend', 'load', 'popstate', 'hashchange', 'pageshow']) {
    window.addEventListener(event, soon, { capture: true, passive: true, signal });
  }
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', soon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    sizes.disconnect();
  });
  if (!signal.aborted) look();
}
