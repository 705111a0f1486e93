import type { CardTools } from './CardHead';
import type { OverlayState } from './overlay-view';

/** How far one press of an arrow key moves the card, in px. */
const STEP = 16;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

/** The grip's handlers: dragging and the arrow keys move the card. They listen on the grip alone. */
export function moveCard(state: OverlayState, position: () => { x: number; y: number } | null): CardTools['grip'] {
  let held: { x: number; y: number } | null = null;
  return {
    onPointerDown(event) {
      const from = position();
      if (!from || event.button !== 0) return;
      held = { x: from.x - event.clientX, y: from.y - event.clientY };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (held) state.moved.value = { x: held.x + event.clientX, y: held.y + event.clientY };
    },
    onPointerUp() {
      held = null;
    },
    onKeyDown(event) {
      const by = KEYS[event.key];
      const from = position();
      if (!by || !from) return;
      event.preventDefault();
      state.moved.value = { x: from.x + by[0], y: from.y + by[1] };
    },
  };
}
