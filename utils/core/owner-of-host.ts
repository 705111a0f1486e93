import { type SiteId, sites } from './sites';

/** The site whose domain a host belongs to, also where the guide knows no page on that host; null for any other host. */
export function ownerOfHost(host: string): SiteId | null {
  const ids = Object.keys(sites) as SiteId[];
  const isUnder = (origin: string) =>
    origin.startsWith('https://*.') && `.${host}`.endsWith(origin.slice('https://*'.length, -'/*'.length));
  return ids.find((id) => sites[id].origins.some(isUnder)) ?? null;
}
