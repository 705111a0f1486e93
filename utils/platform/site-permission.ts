import { type SiteId, sites } from '../core/sites';
import { browser } from './browser';

/** Whether the browser lets us look at a site. */
export function hasSite(site: SiteId): Promise<boolean> {
  return browser.permissions.contains({ origins: sites[site].origins });
}

/** Asks the buyer to allow a site. Only from a press of a button of ours, or the browser refuses. */
export function askForSite(site: SiteId): Promise<boolean> {
  return browser.permissions.request({ origins: sites[site].origins });
}
