import list from '../guidebook/sites.json';

/** One of the three sites the guide knows. */
export type SiteId = keyof typeof list;

/** What there is to know of a site. `origins` are the match patterns to ask the browser's permission for. */
export interface Site {
  name: string;
  hosts: string[];
  origins: string[];
}

/** The sites by their ids. */
export const sites: Record<SiteId, Site> = list;
