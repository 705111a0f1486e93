import { ToSite } from '../core/message';
import { browser } from './browser';

/** Calls back with what the background pushes to this frame, until the returned function is called. Anything else is ignored. */
export function listenOnSite(onMessage: (message: ToSite) => void): () => void {
  const listener = (raw: unknown, sender: { id?: string | undefined }, sendResponse: (reply: unknown) => void): undefined => {
    const parsed = sender.id === browser.runtime.id ? ToSite.safeParse(raw) : undefined;
    if (!parsed?.success) return;
    // Says that somebody is here.
    sendResponse(true);
    onMessage(parsed.data);
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
