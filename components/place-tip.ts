import { type Box, EDGE, fits, type Size, shared } from './box';

interface TipScene {
  /** The lines of the word that is explained; the first is the one that the pointer is on. */
  readonly word: readonly Box[];
  readonly tip: Size;
  readonly room: Size;
  readonly rtl: boolean;
  /** What must not be covered, dearest last: it is given up from the end. */
  readonly obstacles: readonly (readonly Box[])[];
}

const GAP = 8;

/** Beside its word, never over it; below, above, at the end, at the start. Null when no side is free. */
export function placeTip({ word, tip, room, rtl, obstacles }: TipScene): { x: number; y: number } | null {
  const [line] = word;
  if (!line) return null;
  const { x, y, width, height } = line;
  const below = y + height + GAP;
  const above = y - tip.height - GAP;
  const after = x + width + GAP;
  const before = x - tip.width - GAP;
  // Where it begins with the word and where it ends with it; beside it in the middle, down from it and up from it.
  const along = rtl ? [x + width - tip.width, x] : [x, x + width - tip.width];
  const beside = [y + height / 2 - tip.height / 2, y, y + height - tip.height];
  const places = [
    ...[below, above].flatMap((at) => along.map((start) => ({ x: start, y: at, down: false }))),
    ...(rtl ? [before, after] : [after, before]).flatMap((at) => beside.map((top) => ({ x: at, y: top, down: true }))),
  ];
  for (let kept = obstacles.length; kept >= Math.min(1, obstacles.length); kept -= 1) {
    const clear = [...word, ...obstacles.slice(0, kept).flat()];
    for (const { down, ...place } of places) {
      const box = intoRoom({ ...place, width: tip.width, height: tip.height }, room, down);
      if (fits(box, room, EDGE) && clear.every((other) => shared(other, box) === 0)) return { x: box.x, y: box.y };
    }
  }
  return null;
}

/** Moved along the word until it is inside the window. */
function intoRoom(box: Box, room: Size, down: boolean): Box {
  if (down) return { ...box, y: Math.max(EDGE, Math.min(box.y, room.height - EDGE - box.height)) };
  return { ...box, x: Math.max(EDGE, Math.min(box.x, room.width - EDGE - box.width)) };
}
