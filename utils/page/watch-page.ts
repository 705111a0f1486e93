import type { Kept, KnownPage } from './recognise-page';
import { type Seen, seePage } from './see-page';
import { inSlices } from './steps';

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
const PAUSE = 80;
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
  let looking = false;
  let changed = false;
  /** Something else than a change of the document asks for a look. */
  let elsewhere = false;
  let pile: MutationRecord[][] = [];
  const kept: Kept = {};
  const known = new WeakSet<ShadowRoot | Element>();

  const soon = () => {
    changed = true;
    if (timer !== undefined || looking || signal.aborted) return;
    waitingSince ||= performance.now();
    timer = setTimeout(wake, Math.max(PAUSE, Math.min(LONGEST_REST, lastLook + took / SHARE - performance.now())));
    changed = false;
  };
  /** Asked for again while it waited: a burst is still going on. */
  const wake = () => {
    timer = undefined;
    if (!elsewhere && pile.every((records) => records.every(isOurs))) {
      pile = [];
      waitingSince = 0;
      return;
    }
    if (changed && performance.now() - waitingSince < LATEST) soon();
    else void look();
  };
  const changes = new MutationObserver((records) => {
    pile.push(records);
    soon();
  });
  const asked = (event?: Event) => {
    // Our own element opens, and is pressed on: nothing of the page.
    if (event && isHost(event.target)) return;
    elsewhere = true;
    soon();
  };
  // A custom element that is defined late gets its shadow root without any change that could be observed: but it gets a size.
  const sizes = new ResizeObserver(() => asked());

  const look = async () => {
    looking = true;
    changed = false;
    elsewhere = false;
    waitingSince = 0;
    forget();
    const url = document.URL;
    const done = await inSlices(seePage(document, url, definitions, kept), signal).finally(() => {
      looking = false;
    });
    if (!done || signal.aborted) return;
    lastLook = performance.now();
    took = done.took;
    const { seen, translated, roots, unfinished } = done.value;
    const grew = roots.some((root) => !known.has(root));
    for (const root of roots) observe(root, () => changes.observe(root, CHANGES));
    for (const element of unfinished.slice(0, MOST_UNFINISHED)) observe(element, () => sizes.observe(element));
    // Between two slices a new root may have changed before it was observed.
    if (grew && took > PAUSE / 10) asked();
    else if (changed) soon();
    // The address moved on meanwhile: what was seen is of no page any more.
    if (url !== document.URL) return asked();
    onTranslated(translated);
    // A dialog may cover a place that is still there: a recognised page is told of each time, so that what is drawn can move.
    if (last === null && seen === null) return;
    last = seen;
    onChange(seen);
  };

  const forget = () => {
    const { sieve } = kept;
    if (sieve) for (const records of pile) for (const record of records) sieve.forget(record);
    pile = [];
  };

  const observe = (target: ShadowRoot | Element, start: () => void) => {
    if (known.has(target)) return;
    known.add(target);
    start();
  };

  changes.observe(document, CHANGES);
  for (const event of ['change', 'click', 'toggle', 'transitionend', 'animationend', 'load', 'popstate', 'hashchange', 'pageshow']) {
    window.addEventListener(event, asked, { capture: true, passive: true, signal });
  }
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', asked, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    sizes.disconnect();
  });
  if (!signal.aborted) void look();
}

/** Our own host comes, goes and is marked: nothing of the page. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' ? [...addedNodes, ...removedNodes].every(isHost) : isHost(target);
}

function isHost(target: EventTarget | null): boolean {
  return target instanceof Element && target.nodeName === 'GB-GUIDE';
}
