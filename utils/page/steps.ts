/** A slice of our work, in ms: short enough that a press or a frame of the page never waits for it. */
const SLICE = 4;

/** Work that can be laid down at every `yield` and taken up again later. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work in one go. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices, with the page's own work between them, and says how many ms it took; null when it was aborted. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<{ value: T; took: number } | null> {
  let took = 0;
  while (!signal.aborted) {
    const begin = performance.now();
    let now = begin;
    for (; now - begin < SLICE; now = performance.now()) {
      const step = steps.next();
      if (step.done) return { value: step.value, took: took + performance.now() - begin };
    }
    took += now - begin;
    await rest();
  }
  return null;
}

/** Lets the page have its turn. In Firefox the page's scheduler gives a promise of the page's own world, which is none of ours to wait for. */
function rest(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): unknown } };
  const turn = scheduler?.yield?.();
  return turn instanceof Promise ? turn : new Promise((resolve) => setTimeout(resolve));
}
