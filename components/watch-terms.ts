import { isSmall, type OverlayState, type TermPlace } from './overlay-view';

/** A short calm before a tooltip comes or goes: a pointer that only passes by brings nothing. */
const CALM = 120;

/**
 * Shows the tooltip of a named place while the pointer or the focus is on it. It reads where events came from and nothing else.
 */
export function watchTerms(state: OverlayState, host: Element): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: TermPlace | null = null;

  const want = (place: TermPlace | null) => {
    if (place === wanted) return;
    wanted = place;
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.tip.value = wanted;
    }, CALM);
  };
  const placeOf = (event: Event): TermPlace | null => {
    const path = event.composedPath();
    if (path.includes(host)) return wanted;
    const places = state.view.peek()?.places ?? [];
    const place = places.find(({ element }) => path.includes(element));
    // The open card speaks of its own target already.
    const isExplained = place?.element === state.view.peek()?.target?.element && state.form.peek() === 'card' && !isSmall(state);
    return place && !isExplained ? place : null;
  };

  document.addEventListener('pointerover', (event) => want(placeOf(event)), options);
  document.addEventListener('pointerout', (event) => event.relatedTarget === null && want(null), options);
  document.addEventListener('focusin', (event) => want(placeOf(event)), options);
  document.addEventListener('focusout', () => want(null), options);
  // The word has moved from under the pointer.
  addEventListener(
    'scroll',
    () => {
      if (wanted) want(null);
    },
    options,
  );
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
