import type { PageDefinition } from '../core/page-definition';
import { siteOfHost } from '../core/site-of-host';
import type { SiteId } from '../core/sites';
import { PAIRS } from '../core/traditional-pairs';
import type { LeftWords } from '../core/words-data';
import currencies from '../guidebook/currencies.json';
import { browser } from './browser';
import { loadGuidebook } from './guidebook';

/**
 * Brings the overlay into one frame, with the definitions of the pages that may stand on its site and no others, and with tables of words:
 * the overlay itself carries none. Remembers nothing: an overlay that is there already finds itself. False when the frame has gone or the browser keeps
 * us off this site.
 */
export async function inject(tab: number, frame: number, site: SiteId): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, func: leavePages, args: [pagesOn(site), { pairs: PAIRS, currencies }] });
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

/** Brings what finds the next word of a page into one frame. */
export async function injectWalk(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/words-walk.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the frame: the script for words finds them under this name. */
function leaveWords(left: LeftWords): void {
  (globalThis as { guidebookLeftWords?: object }).guidebookLeftWords = left;
}

/** Runs in the frame: the overlay finds the definitions under the first name; its build finds tables of words under the second (wxt.config.ts). */
function leavePages(guidebookPages: Record<string, PageDefinition>, guidebookTables: object): void {
  Object.assign(globalThis, { guidebookPages, guidebookTables });
}

function pagesOn(site: SiteId): Record<string, PageDefinition> {
  const { pages } = loadGuidebook();
  const here = Object.entries(pages).filter(([, { addresses }]) =>
    addresses.some(({ host }) => siteOfHost(host.replace('{letters}', 'a')) === site),
  );
  return Object.fromEntries(here);
}
