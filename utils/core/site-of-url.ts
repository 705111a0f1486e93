import { parseUrl } from './parse-url';
import { siteOfHost } from './site-of-host';
import type { SiteId } from './sites';

/** The site of an address, or null: https only, a listed host, no user name, no port of its own. */
export function siteOfUrl(url: string): SiteId | null {
  const parts = parseUrl(url);
  return parts ? siteOfHost(parts.hostname) : null;
}
