import { isOrphaned } from './is-orphaned';
import { browser } from './site-browser';

/** A killed background wakes up within a few of these. */
const PAUSES = [0, 100, 300, 1000, 2000];
const PATIENCE = 4000;

/** Sends to the background, again when it was killed meanwhile; null when nobody answers. Never rejects. */
export async function sendWithRetries(message: object): Promise<unknown> {
  for (const pause of PAUSES) {
    if (pause > 0) await sleep(pause);
    if (isOrphaned()) return null;
    try {
      const reply: unknown = await Promise.race([
        browser.runtime.sendMessage(message),
        sleep(PATIENCE).then(() => Promise.reject(new Error())),
      ]);
      // A background killed while it answers leaves undefined, which no answer of ours is.
      if (reply !== undefined) return reply;
    } catch {
      // The next attempt, with the same command id, cannot do anything twice.
    }
  }
  return null;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
