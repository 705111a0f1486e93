/** When no frame has come by then, in ms. */
const LATE = 120;

/**
 * Runs something in the next frame, and gives what keeps it from running. A tab behind another gets no frames; what it draws has to be
 * true all the same when the buyer comes back.
 */
export function nextFrame(run: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
  };
  const go = () => {
    cancel();
    run();
  };
  const frame = requestAnimationFrame(go);
  const late = setTimeout(go, LATE);
  return cancel;
}
