import { browser } from './site-browser';

/** Whether the extension was updated or removed under this script: it can reach nobody any more, and the page has to be reloaded. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
