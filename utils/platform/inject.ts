import type { PageDefinition } from '../core/page-definition';
import { siteOfHost } from '../core/site-of-host';
import type { SiteId } from '../core/sites';
import type { LeftWords } from '../core/words-data';
import { browser } from './browser';
import { loadGuidebook } from './guidebook';

/**
 * Brings the overlay into one frame, with the definitions of the pages that may stand on its site and no others: the overlay itself
 * carries none. Remembers nothing: an overlay that is there already finds itself. False when the frame has gone or the browser keeps
 * us off this site.
 */
export async function inject(tab: number, frame: number, site: SiteId): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, func: leavePages, args: [pagesOn(site)] });
    await browser.scripting.executeScript({ target, files: ['/overlay.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Brings the words and the script that explains them into one frame. What is there already gives way. */
export async function injectWords(tab: number, frame: number, left: LeftWords): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, func: leaveWords, args: [left] });
    await browser.scripting.executeScript({ target, files: ['/words.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Brings the rest of the script for words into one frame, when it is first asked for. */
export async function injectMore(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/words-more.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the frame: the script for words finds them under this name. */
function leaveWords(left: LeftWords): void {
  (globalThis as { guidebookLeftWords?: object }).guidebookLeftWords = left;
}

/** Runs in the frame: the overlay finds the definitions under this name. */
function leavePages(pages: Record<string, PageDefinition>): void {
  (globalThis as { guidebookPages?: object }).guidebookPages = pages;
}

function pagesOn(site: SiteId): Record<string, PageDefinition> {
  const { pages } = loadGuidebook();
  const here = Object.entries(pages).filter(([, { addresses }]) =>
    addresses.some(({ host }) => siteOfHost(host.replace('{letters}', 'a')) === site),
  );
  return Object.fromEntries(here);
}
