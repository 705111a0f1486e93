import type { CurrencyWords } from '../core/currency-words';
import type { PageDefinition } from '../core/page-definition';
import { siteOfHost } from '../core/site-of-host';
import type { SiteId } from '../core/sites';
import { spellOut } from '../core/spell-out';
import { withMeanings } from '../core/with-meanings';
import type { LeftWords } from '../core/words-data';
import currencies from '../guidebook/currencies.json';
import type { Translation } from './backstage';
import { browser } from './browser';
import { loadGuidebook } from './guidebook';
import type { Locale } from './locale';
import { meaningsIn } from './meanings-in';

/**
 * Brings the overlay into one frame, with the definitions of the pages that may stand on its site and no others: the overlay itself
 * carries none; for a translated page they know its words in that language. Remembers nothing: an overlay that is there already finds
 * itself. False when the frame has gone or the browser keeps us off this site.
 */
export async function inject(tab: number, frame: number, site: SiteId, translation?: Translation): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({
      target,
      func: leavePages,
      args: [pagesOn(site, translation?.locale ?? null), translation?.lang ?? null, currencies],
    });
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

/** Runs in the frame: the overlay finds the definitions here, for which translation of the page they are, and the names of currencies. */
function leavePages(pages: Record<string, PageDefinition>, lang: string | null, currencies: CurrencyWords): void {
  Object.assign(globalThis, { guidebookPages: pages, guidebookLanguage: lang, guidebookCurrencies: currencies });
}

function pagesOn(site: SiteId, locale: Locale | null): Record<string, PageDefinition> {
  const { pages, terms } = loadGuidebook();
  const here = Object.entries(pages).filter(([, { addresses }]) =>
    addresses.some(({ host }) => siteOfHost(host.replace('{letters}', 'a')) === site),
  );
  if (!locale) return Object.fromEntries(here);
  const meanings = meaningsIn(locale, terms);
  return Object.fromEntries(here.map(([id, definition]) => [id, withMeanings(spellOut(definition), meanings)]));
}
