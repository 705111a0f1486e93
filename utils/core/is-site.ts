import { type SiteId, sites } from './sites';

/** Whether a text is the id of one of our sites. */
export function isSite(id: string): id is SiteId {
  return Object.hasOwn(sites, id);
}
