import { browser } from './browser';

/** Brings the overlay into one frame. Remembers nothing: an overlay that is there already finds itself. */
export async function inject(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/overlay.js'] });
    return true;
  } catch {
    // The frame has gone, or the browser keeps us off this site.
    return false;
  }
}
