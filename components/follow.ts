import { autoUpdate } from '@floating-ui/dom';
import { effect } from '@preact/signals';
import { type Box, boxOf, grow, isInView, type Size, shared } from './box';
import { drawFloat, drawRing, type Parts } from './draw-place';
import { isCovered } from './is-covered';
import { nextFrame } from './next-frame';
import { isSmall, type OverlayState } from './overlay-view';
import { freestCorner } from './place-apart';
import { type CardPlace, placeCard } from './place-card';

/** The overlay's eye on the page: where the target is, where our pieces stand. */
export interface Following {
  /** Where the card stands now. */
  position(): { x: number; y: number } | null;
  stop(): void;
}

/** Keeps card, pill and ring in place while the page scrolls, resizes and shifts. Reads boxes once a frame, and only when something moved. */
export function follow(state: OverlayState, parts: Parts, failed: (error: unknown) => void, settled: () => void): Following {
  const stop = new AbortController();
  let waiting: (() => void) | null = null;
  let turn = 0;
  let stopTarget = () => {};
  let followed: Element | null = null;
  let natural: Size | null = null;
  let roomWidth = 0;
  let placed: { x: number; y: number } | null = null;

  const run = async () => {
    const mine = ++turn;
    const { float, ring, room: edge } = parts();
    const view = state.view.peek();
    if (!float || !edge || !view || float.childElementCount === 0) {
      drawRing(ring, null, null);
      return settled();
    }
    const { width, height } = boxOf(edge);
    const room = { width, height };
    // Written only where it has changed: between two questions it would cost a layout.
    if (width !== roomWidth) float.style.setProperty('--room-x', `${width - 16}px`);
    roomWidth = width;
    const small = isSmall(state);
    const size = measure(float);
    if (float.querySelector('.card')) natural = size;
    const target = view.target?.state === 'found' && view.brief.card?.done === undefined ? view.target.element : null;
    const targetBox = target && boxOf(target);
    const onScreen = targetBox && isInView(targetBox, room) ? targetBox : null;
    // Under a dialog or a mask the place cannot be pressed: nothing points there, and the card keeps clear of the dialog's buttons.
    const inView = target && onScreen && !isCovered(target, onScreen, hostOf(float)) ? onScreen : null;
    state.away.value = targetBox && !onScreen && targetBox.width > 0 ? (targetBox.y < 0 ? 'up' : 'down') : null;
    const rtl = view.brief.dir === 'rtl';
    const keepClear = view.keepClear
      .map(boxOf)
      .filter((box) => box.width > 0 && box.height > 0)
      .map((box) => grow(box, 4));
    const scene = {
      card: natural ?? size,
      room,
      rtl,
      target: state.notice.peek() ? null : inView,
      keepClear,
      avoid: view.avoid.map((elements) => elements.filter((element) => element !== target).map(boxOf)),
      moved: state.moved.peek(),
      insisted: state.insisted.peek(),
    };
    const place = await placeCard(state.notice.peek() ? { ...scene, card: size } : scene);
    if (mine !== turn || stop.signal.aborted) return;
    const obstacles = inView ? [...keepClear, grow(inView, 11)] : keepClear;
    const crowded = place === null;
    const wasSmall = small;
    state.crowded.value = crowded;
    // The signal redraws: the other form is measured and placed in the next frame.
    if (isSmall(state) !== wasSmall) return schedule();
    const at: CardPlace = small || !place ? { ...freestCorner(size, room, rtl, obstacles), side: null, arrow: 0, height: null } : place;
    placed = { x: at.x, y: at.y };
    drawFloat(float, at);
    // Not even the pill stands on a password or a code: with no other ground it waits out of sight.
    const onGuarded = small && keepClear.some((box) => shared(box, { ...placed, ...size } as Box) > 0);
    float.toggleAttribute('data-placed', !onGuarded);
    drawRing(ring, state.form.peek() === 'closed' || state.notice.peek() ? null : inView, at.side === null ? target : null);
    settled();
  };
  const cancel = () => {
    waiting?.();
    waiting = null;
  };
  const go = () => {
    cancel();
    run().catch(failed);
  };
  const schedule = () => {
    if (!stop.signal.aborted) waiting ??= nextFrame(go);
  };

  const sizes = new ResizeObserver(schedule);
  const stopEffect = effect(() => {
    const { view } = state;
    void [state.form.value, state.notice.value, state.crowded.value, state.insisted.value, state.moved.value, state.away.value];
    const target = view.value?.target?.element ?? null;
    const { float } = parts();
    if (target !== followed && float) {
      stopTarget();
      followed = target;
      stopTarget = target ? autoUpdate(target, float, schedule, { ancestorResize: false }) : () => {};
    }
    schedule();
  });
  const { float, room } = parts();
  for (const element of [float, room]) if (element) sizes.observe(element);
  // Not only the target moves: what has to stay clear may stand in another scroller.
  addEventListener('scroll', schedule, { capture: true, passive: true, signal: stop.signal });
  // What is drawn first is placed before it is painted.
  go();

  return {
    position: () => placed,
    stop() {
      stop.abort();
      cancel();
      stopTarget();
      stopEffect();
      sizes.disconnect();
    },
  };
}

/** The element of the page's document that holds all of ours. */
export function hostOf(float: HTMLElement): Element {
  const root = float.getRootNode();
  return root instanceof ShadowRoot ? root.host : float;
}

/** The float's size as it would be uncut. */
function measure(float: HTMLElement): Size {
  const card = float.querySelector('.card');
  const hidden = card ? card.scrollHeight - card.clientHeight : 0;
  return { width: float.offsetWidth, height: float.offsetHeight + hidden };
}
