import { type Box, boxOf } from './box';
import type { CardPlace } from './place-card';

/** The elements that are moved by hand, past the renderer: a scroll step must not redraw the card. */
export type Parts = () => { float: HTMLElement | null; ring: HTMLElement | null; room: HTMLElement | null };

/** Moves the card to its place and turns its arrow. */
export function drawFloat(float: HTMLElement, place: CardPlace): void {
  float.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`;
  float.toggleAttribute('data-tight', place.height !== null);
  if (place.height !== null) float.style.setProperty('--room-y', `${Math.floor(place.height)}px`);
  const card = float.querySelector<HTMLElement>('.card');
  for (const element of [float, card]) {
    if (place.side) element?.setAttribute('data-placement', place.side);
    else element?.removeAttribute('data-placement');
  }
  card?.style.setProperty('--arrow-at', `${place.arrow}px`);
  float.toggleAttribute('data-placed', true);
}

/** Puts the ring 4 px outside the target's box, or hides it. `apart`: the target, when the card stands away from it. */
export function drawRing(ring: HTMLElement | null, box: Box | null, apart: Element | null): void {
  if (!ring) return;
  if (ring.hidden !== (box === null)) ring.hidden = box === null;
  if (!box) return;
  const style = ring.style;
  style.translate = `${box.x - 4}px ${box.y - 4}px`;
  style.width = `${box.width + 8}px`;
  style.height = `${box.height + 8}px`;
  ring.toggleAttribute('data-apart', apart !== null && standsOnGround(ring, apart));
}

/** Whether the ribbon beside the ring would lie on empty ground: only on what the target itself lies in. */
function standsOnGround(ring: HTMLElement, target: Element): boolean {
  const ribbon = ring.firstElementChild;
  if (!ribbon) return false;
  ring.toggleAttribute('data-apart', true);
  const { x, y, width, height } = boxOf(ribbon);
  if (x < 0 || y < 0) return false;
  const points = [
    [x + 2, y + 2],
    [x + width - 2, y + 2],
    [x + width / 2, y + height / 2],
    [x + 2, y + height - 2],
  ] as const;
  return points.every(([left, top]) => document.elementFromPoint(left, top)?.contains(target) === true);
}
