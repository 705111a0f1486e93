/** What the buyer does with pointer, focus and finger; points are in window coordinates. */
export interface Pointing {
  /** The pointer has come to rest. */
  rest(x: number, y: number): void;
  /** The pointer moves on. Told at most every `REST` milliseconds. */
  move(x: number, y: number): void;
  /** A finger lies on the same place for a while. */
  hold(x: number, y: number): void;
  /** The keyboard's focus has come to an element. */
  focus(element: Element): void;
  /** The focus has left an element. */
  blur(): void;
  /** The pointer has left the window, or something is pressed or dragged: whatever was shown is over. */
  away(): void;
  /** The page has moved under the pointer. */
  scroll(): void;
}

/** Where the pointer was last seen in this frame; null where it is elsewhere. */
export interface Pointer {
  last(): { x: number; y: number } | null;
}

/** A pointer that only passes by brings nothing. */
const REST = 80;
const HOLD = 450;
/** How far a finger may tremble, in px. */
const TREMBLE = 10;

/** Follows pointer, focus and finger, reading where events come from and nothing else. `own`: our host in the page. */
export function watchPointing(calls: Pointing, own: () => Element | null, signal: AbortSignal): Pointer {
  const options = { capture: true, passive: true, signal };
  let last: { x: number; y: number } | null = null;
  let movedAt = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let held: { x: number; y: number } | null = null;
  let pressedAt = -Infinity;

  const isOurs = (event: Event) => {
    const host = own();
    return host !== null && event.composedPath().includes(host);
  };
  const tick = () => {
    resting = undefined;
    if (!last) return;
    const left = REST - (performance.now() - movedAt);
    if (left <= 4) return calls.rest(last.x, last.y);
    calls.move(last.x, last.y);
    resting = setTimeout(tick, left);
  };
  const letGo = () => {
    clearTimeout(holding);
    held = null;
  };
  const leave = () => {
    last = null;
    clearTimeout(resting);
    resting = undefined;
    calls.away();
  };

  const listen = <Name extends keyof DocumentEventMap>(name: Name, hear: (event: DocumentEventMap[Name]) => void) =>
    document.addEventListener(name, hear, options);
  listen('pointermove', ({ clientX: x, clientY: y, buttons, pointerType }) => {
    if (pointerType === 'touch') {
      if (held && Math.hypot(x - held.x, y - held.y) > TREMBLE) letGo();
      return;
    }
    // Something is being selected or dragged.
    if (buttons !== 0) {
      if (last) leave();
      return;
    }
    last = { x, y };
    movedAt = performance.now();
    resting ??= setTimeout(tick, REST);
  });
  listen('pointerdown', (event) => {
    pressedAt = performance.now();
    letGo();
    if (isOurs(event)) return;
    calls.away();
    clearTimeout(resting);
    resting = undefined;
    if (event.pointerType !== 'touch') return;
    const { clientX: x, clientY: y } = event;
    held = { x, y };
    holding = setTimeout(() => calls.hold(x, y), HOLD);
  });
  listen('pointerup', letGo);
  listen('pointercancel', letGo);
  listen('pointerout', ({ relatedTarget, pointerType }) => {
    // A frame inside has scripts of its own.
    if (pointerType !== 'touch' && (relatedTarget === null || /^I?FRAME$/.test((relatedTarget as Node).nodeName))) leave();
  });
  listen('dragstart', leave);
  listen('focusin', (event) => {
    // What is focused by a press is under the pointer already.
    if (event.target instanceof Element && !isOurs(event) && performance.now() - pressedAt > 600) calls.focus(event.target);
  });
  listen('focusout', (event) => {
    if (!isOurs(event)) calls.blur();
  });
  addEventListener('scroll', calls.scroll, options);
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    letGo();
  });
  return { last: () => last };
}
