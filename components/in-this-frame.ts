import type { TermPlace } from './overlay-view';

/** What the overlay of this frame tells the tooltip. */
export interface OverlayHere {
  /** Into this the tooltip is drawn too: there is one host of ours in a frame. */
  readonly shadow: ShadowRoot;
  /** Its named places: they explain themselves also where they have no words. */
  places(): readonly TermPlace[];
  /** The place that the open card speaks of already. */
  explained(): Element | null;
  /** Nothing of ours may stand on these. */
  keepClear(): readonly Element[];
  /** Places and controls that should not be covered. */
  avoid(): readonly Element[];
  card(): Element | null;
}

/** What our two scripts in one frame leave for each other, whichever came first. */
export interface InThisFrame {
  overlay?: OverlayHere;
  /** Closes the tooltip; false where there is none. */
  closeTip?(): boolean;
}

/** The one of this frame. Only our own scripts see it: pages have another world. */
export function inThisFrame(): InThisFrame {
  const world = globalThis as { guidebookFrame?: InThisFrame };
  world.guidebookFrame ??= {};
  return world.guidebookFrame;
}
