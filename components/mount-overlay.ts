import { batch } from '@preact/signals';
import { createOverlayState, type OverlayCalls, type OverlayState, type OverlayView } from './overlay-view';
import { type PutUp, putUpOverlay } from './put-up-overlay';

/** An overlay in the page. */
export interface MountedOverlay {
  /** Draws this view from now on. */
  update(view: OverlayView): void;
  /** The buyer asked for the card in the popup: it opens again, and its target comes into view. */
  point(): void;
  /** Says in place of the card that the page has to be loaded anew, or that something failed. */
  notify(notice: 'reload' | 'trouble' | null): void;
  /** Leaves the page as if we had not been there. */
  unmount(): void;
}

/**
 * Puts the overlay into the page: not while whoever asks for it waits, but before the next frame is painted. After any error of ours it
 * takes itself out.
 */
export function mountOverlay(calls: OverlayCalls): MountedOverlay {
  const state = createOverlayState();
  let mounted: PutUp | null = null;
  const show = () => showTarget(state);
  const soon = setTimeout(() => {
    try {
      mounted = putUpOverlay(state, calls, show);
    } catch {
      calls.withdrawn('failure');
    }
  });
  return {
    update(view) {
      const before = state.view.peek()?.brief;
      batch(() => {
        if (before?.page !== view.brief.page && state.form.value === 'closed') state.form.value = 'card';
        if (before?.card?.step !== view.brief.card?.step) {
          state.insisted.value = false;
          // Whether the new card has room is known only when it has been measured.
          if (state.crowded.value) mounted?.float()?.removeAttribute('data-placed');
          state.crowded.value = false;
        }
        state.view.value = view;
      });
    },
    point() {
      state.form.value = 'card';
      show();
    },
    notify(notice) {
      state.notice.value = notice;
    },
    unmount() {
      clearTimeout(soon);
      mounted?.unmount();
    },
  };
}

function showTarget(state: OverlayState): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  state.view.value?.target?.element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
