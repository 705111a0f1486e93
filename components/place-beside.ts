import { type Box, fits, type Size, shared } from './box';

/** Which side of the target the card stands on. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

/** A place beside the target. `arrow` is the arrow's distance from the card's upper or left corner, in px. */
export interface Beside {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly arrow: number;
}

interface Scene {
  readonly target: Box;
  readonly card: Size;
  readonly room: Size;
  readonly rtl: boolean;
  readonly gap: number;
  /** How far the arrow's middle stands from the card's upper or start corner, where there is room to choose. */
  readonly lead: { readonly across: number; readonly down: number } | null;
  readonly obstacles: readonly Box[];
}

/** Half the arrow, and how near to a corner it may come. */
const ARROW = 7;
const CORNER = 12;
/** From the window's edges. */
const EDGE = 8;

/** The first free side of the target: below, above, end, start. Null when all are taken or too small. */
export function placeBeside(scene: Scene): Beside | null {
  const order: readonly Side[] = scene.rtl ? ['bottom', 'top', 'left', 'right'] : ['bottom', 'top', 'right', 'left'];
  for (const side of order) {
    const at = standAt(scene, side);
    if (isFree(scene, side, at)) return { ...at, side, arrow: arrowAt(scene, side, at) };
  }
  return null;
}

/** The card on this side: `gap` off the target, its arrow where `lead` wants it, or centred; and shifted along the side into the window. */
function standAt({ target, card, room, rtl, gap, lead }: Scene, side: Side): { x: number; y: number } {
  const shift = (at: number, size: number, space: number) => Math.max(EDGE, Math.min(at, space - size - EDGE));
  if (isVertical(side)) {
    const across = lead ? (card.width / 2 - lead.across) * (rtl ? -1 : 1) : 0;
    return {
      x: shift(target.x + target.width / 2 - card.width / 2 + across, card.width, room.width),
      y: side === 'bottom' ? target.y + target.height + gap : target.y - card.height - gap,
    };
  }
  const down = lead ? card.height / 2 - lead.down : 0;
  return {
    x: side === 'right' ? target.x + target.width + gap : target.x - card.width - gap,
    y: shift(target.y + target.height / 2 - card.height / 2 + down, card.height, room.height),
  };
}

function isFree(scene: Scene, side: Side, at: { x: number; y: number }): boolean {
  const box = { ...at, ...scene.card };
  return fits(box, scene.room, EDGE) && scene.obstacles.every((obstacle) => shared(obstacle, box) === 0) && pointsAt(scene, side, at);
}

/** Whether an arrow that keeps away from the card's corners still points at the target. */
function pointsAt(scene: Scene, side: Side, at: { x: number; y: number }): boolean {
  const tip = arrowAt(scene, side, at) + ARROW;
  const { target } = scene;
  return isVertical(side)
    ? at.x + tip > target.x && at.x + tip < target.x + target.width
    : at.y + tip > target.y && at.y + tip < target.y + target.height;
}

function arrowAt({ target, card }: Scene, side: Side, at: { x: number; y: number }): number {
  const [middle, length] = isVertical(side)
    ? [target.x + target.width / 2 - at.x, card.width]
    : [target.y + target.height / 2 - at.y, card.height];
  return Math.round(Math.max(CORNER, Math.min(middle - ARROW, length - CORNER - 2 * ARROW)));
}

function isVertical(side: Side): boolean {
  return side === 'bottom' || side === 'top';
}
