import { type Box, type Size, shared } from './box';

/** The corners in the order they are tried: bottom end first, where the card is least in the way. */
function corners(size: Size, room: Size, rtl: boolean): readonly Box[] {
  // On a narrow window the card stands as near to the edges as it may.
  const margin = room.width < 480 ? 8 : 16;
  const right = Math.max(margin, room.width - margin - size.width);
  const bottom = Math.max(margin, room.height - margin - size.height);
  const [end, start] = rtl ? [margin, right] : [right, margin];
  return [
    { ...size, x: end, y: bottom },
    { ...size, x: start, y: bottom },
    { ...size, x: end, y: margin },
    { ...size, x: start, y: margin },
  ];
}

/** The first corner in which nothing has to stay clear; null when there is none. */
export function freeCorner(size: Size, room: Size, rtl: boolean, obstacles: readonly Box[]): Box | null {
  if (size.width > room.width - 16 || size.height > room.height - 16) return null;
  return corners(size, room, rtl).find((box) => covered(box, obstacles) === 0) ?? null;
}

/** The corner in which least is covered. */
export function freestCorner(size: Size, room: Size, rtl: boolean, obstacles: readonly Box[]): Box {
  const all = corners(size, room, rtl).map((box) => ({ box, cost: covered(box, obstacles) }));
  return all.reduce((best, one) => (one.cost < best.cost ? one : best)).box;
}

/** The highest strip of the window, over its whole width, in which nothing has to stay clear. */
export function freestStrip(room: Size, obstacles: readonly Box[]): { y: number; height: number } {
  let best = { y: 0, height: 0 };
  let from = 0;
  const floor = { x: 0, y: room.height, width: 0, height: 0 };
  for (const { y, height } of [...obstacles].sort((a, b) => a.y - b.y).concat(floor)) {
    if (Math.min(y, room.height) - from > best.height) best = { y: from, height: Math.min(y, room.height) - from };
    from = Math.max(from, y + height);
  }
  return best;
}

function covered(box: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((sum, obstacle) => sum + shared(box, obstacle), 0);
}
