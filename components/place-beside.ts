import { computePosition, type Middleware, offset, type Placement, shift } from '@floating-ui/core';
import { type Box, EDGE, fits, type Size, shared } from './box';

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

/**
 * The first free side of the target: below, above, end, start. Null when all are taken or too small.
 * Floating UI does the reckoning on boxes measured once: it asks nothing of the page's layout.
 */
export async function placeBeside(scene: Scene): Promise<Beside | null> {
  const { target, card, room, rtl, gap, lead } = scene;
  const order: readonly Side[] = rtl ? ['bottom', 'top', 'left', 'right'] : ['bottom', 'top', 'right', 'left'];
  const platform = {
    getElementRects: () => ({ reference: target, floating: { x: 0, y: 0, ...card } }),
    getDimensions: () => card,
    getClippingRect: () => ({ x: 0, y: 0, ...room }),
    isElement: () => false,
    isRTL: () => rtl,
  };
  const towards = offset(({ placement }) => {
    if (!lead) return { mainAxis: gap };
    return { mainAxis: gap, crossAxis: isVertical(placement) ? card.width / 2 - lead.across : card.height / 2 - lead.down };
  });
  const found = await computePosition(
    {
      getBoundingClientRect: () => ({
        ...target,
        top: target.y,
        left: target.x,
        right: target.x + target.width,
        bottom: target.y + target.height,
      }),
    },
    {} as HTMLElement,
    {
      strategy: 'fixed',
      placement: 'bottom',
      platform: platform as never,
      middleware: [towards, shift({ padding: EDGE }), firstFree(scene, order)],
    },
  );
  if (found.middlewareData.free?.side === undefined) return null;
  const side = found.placement as Side;
  return { x: found.x, y: found.y, side, arrow: arrowAt(scene, side, found) };
}

/** Takes the side when it is free, or sends Floating UI to the next one. */
function firstFree(scene: Scene, order: readonly Side[]): Middleware {
  return {
    name: 'free',
    fn({ x, y, placement }) {
      const box = { x, y, ...scene.card };
      const side = placement as Side;
      if (fits(box, scene.room, EDGE) && scene.obstacles.every((obstacle) => shared(obstacle, box) === 0) && pointsAt(scene, side, box)) {
        return { data: { side } };
      }
      const next = order[order.indexOf(side) + 1];
      return next ? { reset: { placement: next } } : { data: {} };
    },
  };
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

function isVertical(placement: Placement): boolean {
  return placement === 'bottom' || placement === 'top';
}
