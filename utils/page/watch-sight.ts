/** How often a frame asks for its own size, in milliseconds. */
const ASK_EVERY = 500;

/**
 * Tells a frame when the page around it hides it or shows it again; the callback gets true for shown. Chromium tells by intersection and
 * keeps the size of a hidden frame, Firefox takes the size away and tells nothing (both seen in November 2026): so both are asked. Asked
 * only by the frame of a check: nothing else of ours polls.
 */
export function watchSight(signal: AbortSignal, onChange: (shown: boolean) => void): void {
  let meets = true;
  let shown = true;
  const ask = () => {
    const now = meets && innerWidth > 0;
    if (now === shown) return;
    shown = now;
    onChange(shown);
  };
  const sight = new IntersectionObserver((entries) => {
    meets = entries.at(-1)?.isIntersecting ?? true;
    ask();
  });
  sight.observe(document.documentElement);
  const timer = setInterval(ask, ASK_EVERY);
  signal.addEventListener('abort', () => {
    sight.disconnect();
    clearInterval(timer);
  });
}
