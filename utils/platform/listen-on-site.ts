import { browser } from './site-browser';

/**
 * Calls back with what the background pushes to this frame and `read` takes for its own, until the returned function is called. Anything
 * else is ignored: another script of ours in the frame may answer it.
 */
export function listenOnSite<Push>(read: (raw: unknown) => Push | null, onMessage: (message: Push) => void): () => void {
  const listener = (raw: unknown, sender: { id?: string | undefined }, sendResponse: (reply: unknown) => void): undefined => {
    const push = sender.id === browser.runtime.id ? read(raw) : null;
    if (!push) return;
    // Says that somebody is here.
    sendResponse(true);
    onMessage(push);
  };
  const added = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(added);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(added);
    } catch {
      // Orphaned: nobody can call it any more.
    }
  };
}
