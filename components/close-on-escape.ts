/** Chromium's way to hear Esc without listening to keys. Not yet in TypeScript's library, and not in Firefox. */
interface Watcher extends EventTarget {
  destroy(): void;
}
declare const CloseWatcher: undefined | (new () => Watcher);

interface Escape {
  /** Whether Esc has something to close now. */
  arm(on: boolean): void;
}

/**
 * Esc closes the card. We listen to keys on our own root only; when the focus is on the page, the browser itself tells us
 * (CloseWatcher), where it can.
 */
export function closeOnEscape(root: HTMLElement, close: () => void): Escape {
  let watcher: Watcher | null = null;
  let armed = false;
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // Else the browser would go on and close the page's own dialog as well.
    event.preventDefault();
    close();
  });
  const watch = () => {
    if (watcher || typeof CloseWatcher !== 'function') return;
    watcher = new CloseWatcher();
    watcher.addEventListener('close', () => {
      watcher = null;
      close();
      // It closed the tooltip only: the next Esc is for the card.
      if (armed) watch();
    });
  };
  return {
    arm(on) {
      armed = on;
      if (on) return watch();
      watcher?.destroy();
      watcher = null;
    },
  };
}
