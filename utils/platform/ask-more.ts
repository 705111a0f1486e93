import type { FromSite } from '../core/message';
import { browser } from './site-browser';

/** Asks the background for the rest of the script for words, and waits until it has come or nobody answers. Never rejects. */
export async function askMore(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: 'more' } satisfies FromSite);
  } catch {
    // Killed in between, or orphaned: asked again the next time.
  }
}
