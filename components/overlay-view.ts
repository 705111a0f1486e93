import { type Signal, signal } from '@preact/signals';
import type { Brief, TermView } from '../utils/core/brief';

/** What became of the card's anchor on this page. Only a found one is pointed at. */
export interface Target {
  readonly state: 'found' | 'ambiguous' | 'missing';
  readonly element: Element | null;
}

/** A named place of this page that has a tooltip. */
export interface TermPlace {
  readonly anchor: string;
  readonly element: Element;
  readonly term: TermView;
}

/** Everything the overlay draws in one frame. */
export interface OverlayView {
  readonly brief: Brief;
  /** The anchor of the card's step; null when the step has none. */
  readonly target: Target | null;
  readonly places: readonly TermPlace[];
  /** Password, code and slider elements: nothing of ours may stand on them. */
  readonly keepClear: readonly Element[];
  /** Places the buyer may need for the same step, dearest first: the card covers them only when there is no other ground. */
  readonly avoid: readonly (readonly Element[])[];
}

/** What the buyer pressed. The overlay itself changes nothing but its own looks. */
export interface OverlayCalls {
  /** Back or Next: show this step instead. */
  turn(step: string): void;
  /** Done myself. */
  mark(step: string): void;
  undo(step: string): void;
  /** Remind me of this step so many minutes from now; with 0, never mind. */
  remind(step: string, minutes: number): void;
  lookAgain(): void;
  /** The buyer has read the notice. */
  noticeClosed(): void;
  /** False once the extension was updated under us: then we do not fight for our place. */
  isAlive(): boolean;
  /** The boxes of a text's lines, in px of the window. */
  rectsOf(text: Text): Iterable<DOMRect>;
  /** The overlay has withdrawn for good: the page fought it, or it failed. */
  withdrawn(why: 'fight' | 'failure'): void;
}

/** How much of the card the buyer wants to see on this page. */
export type Form = 'card' | 'small' | 'closed';

/** Where the card's target lies when it is out of sight. */
export type Away = 'up' | 'down';

/** The overlay's own state: what to draw, and what the buyer did to it. */
export interface OverlayState {
  readonly view: Signal<OverlayView | null>;
  readonly notice: Signal<'reload' | 'trouble' | null>;
  readonly form: Signal<Form>;
  /** There is no free ground for the card: it is drawn as a pill until there is, or until the buyer insists. */
  readonly crowded: Signal<boolean>;
  readonly insisted: Signal<boolean>;
  readonly away: Signal<Away | null>;
  /** Where the buyer put the card. */
  readonly moved: Signal<{ x: number; y: number } | null>;
}

/** The state of an overlay that draws nothing yet. */
export function createOverlayState(): OverlayState {
  return {
    view: signal(null),
    notice: signal(null),
    form: signal('card'),
    crowded: signal(false),
    insisted: signal(false),
    away: signal(null),
    moved: signal(null),
  };
}

/** Whether the card is drawn as a pill now: the buyer made it small, or there is no room for it. */
export function isSmall(state: OverlayState): boolean {
  return state.form.value === 'small' || (state.crowded.value && !state.insisted.value);
}
