import { type Box, clamp, grow, type Size, shared } from './box';
import { freeCorner, freestStrip } from './place-apart';
import { placeBeside, type Side } from './place-beside';

/** What the card's place is decided from; all boxes measured in one go. */
export interface CardScene {
  readonly card: Size;
  readonly room: Size;
  readonly rtl: boolean;
  /** The target where it is in view. */
  readonly target: Box | null;
  readonly keepClear: readonly Box[];
  /** What should stay clear too, dearest first; given up from the end where there is no room. */
  readonly avoid: readonly (readonly Box[])[];
  readonly moved: { readonly x: number; readonly y: number } | null;
  /** The buyer opened the card although there is no free ground for it: it may be cut to the free strip, and scrolls inside. */
  readonly insisted: boolean;
}

/** Where the card stands. Without a side it stands apart, without an arrow. `height` when it has to be cut to that. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly side: Side | null;
  readonly arrow: number;
  readonly height: number | null;
}

const GAP = 20;
/** The ring's box and its lines. */
const RING = 11;
/** The arrow stands under the ribbon's end, as in the gallery: 52 px and half an arrow. */
const LEAD = { across: 59, down: 47 };

/** Where the card stands: where the buyer put it, beside its target, in a corner; null when nothing is free. */
export async function placeCard(scene: CardScene): Promise<CardPlace | null> {
  const { card, room, rtl, target, keepClear, avoid, moved } = scene;
  const obstacles = target ? [...keepClear, grow(target, RING)] : keepClear;
  const apart = (box: Box | null): CardPlace | null => box && { x: box.x, y: box.y, side: null, arrow: 0, height: null };
  if (moved) {
    const put = clamp({ ...moved, ...card }, room, 0);
    if (obstacles.every((obstacle) => shared(obstacle, put) === 0)) return apart(put);
  }
  for (let dear = avoid.length; dear >= 0; dear -= 1) {
    const soft = avoid.slice(0, dear).flat();
    const beside = target && (await placeBeside({ target, card, room, rtl, gap: GAP, lead: LEAD, obstacles: [...keepClear, ...soft] }));
    if (beside) return { ...beside, height: null };
    const corner = apart(freeCorner(card, room, rtl, [...obstacles, ...soft]));
    if (corner) return corner;
  }
  return cut(scene, obstacles);
}

/** A card that is too high for the window, or that the buyer insists on, is cut to the highest free strip. */
async function cut({ card, room, rtl, insisted }: CardScene, obstacles: readonly Box[]): Promise<CardPlace | null> {
  const strip = freestStrip(room, obstacles);
  const height = strip.height - 16;
  const tooHigh = obstacles.length === 0;
  if (!(insisted || tooHigh) || height < 120) return null;
  const shown = Math.min(height, card.height);
  const x = rtl ? 8 : Math.max(8, room.width - 8 - card.width);
  const atTop = strip.y === 0;
  return { x, y: atTop ? 8 : strip.y + strip.height - 8 - shown, side: null, arrow: 0, height: shown };
}
