/**
 * The browser has let go of this background although its script still runs: it answers none of its questions any more, and has started
 * another background or will. What this one did now would reach one copy only, so it must do nothing and say nothing: whoever has asked
 * asks again. Seen in Chromium 156 where backgrounds are ended under load, November 2026.
 */
export class LetGo extends Error {}

/** Chromium's words for it. */
const WORDS = 'No SW';

/** Gives the answer, or rejects with `LetGo` where that is the reason. */
export function unlessLetGo<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    throw error instanceof Error && error.message.includes(WORDS) ? new LetGo(WORDS) : error;
  });
}

/** Rejects with `LetGo` where one of these has ended so. */
export function passOnLetGo(results: readonly PromiseSettledResult<unknown>[]): void {
  for (const result of results) if (result.status === 'rejected' && result.reason instanceof LetGo) throw result.reason;
}
