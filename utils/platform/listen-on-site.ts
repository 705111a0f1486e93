import type { ToSite } from '../core/message';
import { readPush } from '../core/read-push';
import { browser } from './site-browser';

/**
 * Calls back with what the background pushes to this frame, if it is of these types, until the returned function is called. Anything
 * else is ignored: another script of ours in the frame may answer it.
 */
export function listenOnSite<Type extends ToSite['type']>(
  types: readonly Type[],
  onMessage: (message: Extract<ToSite, { type: Type }>) => void,
): () => void {
  const listener = (raw: unknown, sender: { id?: string | undefined }, sendResponse: (reply: unknown) => void): undefined => {
    const push = sender.id === browser.runtime.id ? readPush(raw) : null;
    if (!push || !types.includes(push.type as Type)) return;
    // Says that somebody is here.
    sendResponse(true);
    onMessage(push as Extract<ToSite, { type: Type }>);
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
