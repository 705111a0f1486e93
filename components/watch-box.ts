/**
 * Tells of everything that may move this element on the screen and is no scrolling of the window: its size, scrollers inside shadow
 * roots around it, and shifts of the page, for which an IntersectionObserver is laid exactly around it. Returns what stops it.
 */
export function watchBox(element: Element, moved: () => void): () => void {
  const stop = new AbortController();
  const sizes = new ResizeObserver(moved);
  sizes.observe(element);
  // A scroll event does not leave its shadow root.
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    root.addEventListener('scroll', moved, { capture: true, passive: true, signal: stop.signal });
  }
  const stopShifts = watchShifts(element, moved, stop.signal);
  return () => {
    stop.abort();
    sizes.disconnect();
    stopShifts();
  };
}

/** An element that is clipped where it stands is asked for again after this, in ms, lest it be asked without end. */
const CLIPPED = 1000;

function watchShifts(element: Element, moved: () => void, signal: AbortSignal): () => void {
  let observer: IntersectionObserver | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(later);
    observer?.disconnect();
  };
  const lay = (threshold = 1) => {
    leave();
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const insets = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        const now = element.getBoundingClientRect();
        const stands = now.x === box.x && now.y === box.y && now.width === box.width && now.height === box.height;
        if (!stands || (ratio !== threshold && !isFirst)) shifted();
        else if (ratio !== threshold && ratio > 0) shifted(ratio);
        else if (ratio !== threshold) later = setTimeout(shifted, CLIPPED, 1e-7);
        isFirst = false;
      },
      { root: document, rootMargin: insets.map((inset) => `${-Math.floor(inset)}px`).join(' '), threshold },
    );
    observer.observe(element);
  };
  const shifted = (threshold?: number) => {
    moved();
    lay(threshold);
  };
  addEventListener('resize', () => shifted(), { signal });
  lay();
  return leave;
}
