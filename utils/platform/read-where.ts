import { isOff } from '../core/is-off';
import { matchAddress } from '../core/match-address';
import type { OnboardingState } from '../core/onboarding-state';
import { ownerOfHost } from '../core/owner-of-host';
import { parseUrl } from '../core/parse-url';
import { checkIn, pickFrame } from '../core/pick-frame';
import { siteOfHost } from '../core/site-of-host';
import { type SiteId, sites } from '../core/sites';
import { browser } from './browser';
import { loadGuidebook } from './guidebook';
import { sessionArea } from './session-area';
import { createSessions, liveFrames } from './sessions';
import { hasSite } from './site-permission';

/** Where the buyer is, for the popup; `why` is a key below "popup.reason" in the ui texts. */
export type Where =
  | { at: 'page'; tab: number; site: SiteId; page: string }
  /** The browser keeps us off these sites. */
  | { at: 'withheld'; tab: number; site: SiteId }
  | { at: 'nowhere'; tab: number | null; site: SiteId | null; why: NoGuide; withheld: SiteId[] };

/** Why there is no guide for a page. */
export type NoGuide = 'otherSite' | 'unseen' | 'notSecure' | 'unknownPage' | 'noEvidence' | 'browserPage' | 'off' | 'notLoaded';

/** What the present tab of this window shows. Its address is only known to us where the browser lets us look. */
export async function readWhere(state: OnboardingState): Promise<Where> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? null;
  const withheld = await withheldSites();
  const nowhere = (why: NoGuide, site: SiteId | null = null): Where => ({ at: 'nowhere', tab: id, site, why, withheld });
  const url = tab?.url;
  if (id === null || !url) return nowhere('unseen');
  if (!/^https?:/.test(url)) return nowhere('browserPage');
  const parts = parseUrl(url);
  if (!parts) return nowhere(url.startsWith('http:') ? 'notSecure' : 'otherSite');
  const site = siteOfHost(parts.hostname);
  const owner = ownerOfHost(parts.hostname);
  if (!site) return owner ? nowhere('unknownPage', owner) : nowhere('otherSite');
  if (withheld.includes(site)) return { at: 'withheld', tab: id, site };
  if (isOff(state, site)) return nowhere('off', site);

  const { journey, pages } = loadGuidebook();
  const session = await createSessions(sessionArea).read(id);
  const frames = liveFrames(session);
  const page = checkIn(frames) ?? pickFrame(frames, journey, state)?.page;
  if (page !== undefined) return { at: 'page', tab: id, site, page };
  const isAddress = Object.values(pages).some(({ addresses }) => matchAddress(url, addresses));
  if (!isAddress) return nowhere('unknownPage', site);
  return nowhere(session[0] ? 'noEvidence' : 'notLoaded', site);
}

async function withheldSites(): Promise<SiteId[]> {
  const ids = Object.keys(sites) as SiteId[];
  const allowed = await Promise.all(ids.map(hasSite));
  return ids.filter((_, index) => !allowed[index]);
}
