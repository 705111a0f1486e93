import { matchHost } from './match-host';
import { type SiteId, sites } from './sites';

/** The site that a host, in punycode, belongs to; null for any host that is not on the list, however alike. */
export function siteOfHost(host: string): SiteId | null {
  const ids = Object.keys(sites) as SiteId[];
  return ids.find((id) => sites[id].hosts.some((pattern) => matchHost(host, pattern))) ?? null;
}
