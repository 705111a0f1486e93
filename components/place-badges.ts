import { type Box, fits, grow, type Size, shared } from './box';

/** A named place on screen, the size of its badge, and what is known of the ground around it. */
export interface Marked {
  readonly place: Box;
  readonly badge: Size;
  /** Whether nothing of the page would be hidden under this box. */
  isGround(box: Box): boolean;
}

interface BadgeScene {
  readonly marked: readonly Marked[];
  readonly room: Size;
  readonly rtl: boolean;
  /** Where no badge may stand: controls, guarded fields, our own card and ring. */
  readonly taken: readonly Box[];
}

/** Where a badge stands. A dot stands for words that have no room. */
export interface BadgePlace extends Box {
  readonly dot: boolean;
}

const GAP = 4;
/** No two pieces come nearer to each other than this. */
const AIR = 2;
const DOT: Size = { width: 12, height: 12 };

/**
 * For each place in turn: its badge on the first free side, or else a dot, or else nothing (null). Boxes are window coordinates, in px.
 * Nothing is ever placed on a place, on what is taken or on another badge.
 */
export function placeBadges({ marked, room, rtl, taken }: BadgeScene): (BadgePlace | null)[] {
  const used = [...taken, ...marked.map(({ place }) => place)];
  return marked.map(({ place, badge, isGround }) => {
    for (const size of [badge, DOT]) {
      const free = sides(place, size, room, rtl).find(
        (box) => fits(box, room, AIR) && used.every((other) => shared(grow(box, AIR), other) === 0) && isGround(box),
      );
      if (!free) continue;
      used.push(free);
      return { ...free, dot: size === DOT };
    }
    return null;
  });
}

/**
 * Beside it where the line ends; below it and above it, along its start or its end; before it. Along it, a badge may move so far that it
 * stays in the window.
 */
function sides(place: Box, { width, height }: Size, room: Size, rtl: boolean): Box[] {
  const ends = [Math.round(place.x), Math.round(place.x + place.width - width)].map((x) =>
    Math.max(AIR, Math.min(x, room.width - AIR - width)),
  );
  const before = Math.round(place.x - GAP - width);
  const after = Math.round(place.x + place.width + GAP);
  const middle = Math.round(place.y + (place.height - height) / 2);
  const lines = [Math.round(place.y + place.height + GAP), Math.round(place.y - GAP - height)];
  if (rtl) ends.reverse();
  const at = (x: number, y: number) => ({ x, y, width, height });
  return [at(rtl ? before : after, middle), ...lines.flatMap((y) => ends.map((x) => at(x, y))), at(rtl ? after : before, middle)];
}
