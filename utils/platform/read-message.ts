import { MOST_BACKUP_BYTES } from '../core/backup';
import { FromOwnPage, FromSite } from '../core/message';
import { ownerOfHost } from '../core/owner-of-host';
import { parseUrl } from '../core/parse-url';
import { siteOfUrl } from '../core/site-of-url';
import type { SiteId } from '../core/sites';

/** Who sent a message, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** "null" in a sandbox, whatever the address is; older browsers do not say. */
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who we are. */
export interface Self {
  id: string;
  /** What the addresses of our own pages begin with: "chrome-extension://…/". */
  root: string;
}

/** The frame on a site that a message comes from. */
export interface SiteFrame {
  site: SiteId;
  host: string;
  tab: number;
  frame: number;
}

/** A message that may be acted on, and where it comes from. */
export type Incoming = ({ from: 'site'; message: FromSite } & SiteFrame) | { from: 'own'; message: FromOwnPage };

const MOST_BYTES = 8 * 1024;
/** A saved copy as the text of a message: its quotation marks take two bytes each there. */
const MOST_BYTES_OF_A_COPY = 2 * MOST_BACKUP_BYTES + 1024;
const FROM_CARDS = ['mark', 'undo', 'remind'];
/** What the script for words may say, which runs on every host of our sites' domains. */
const FROM_ANY_HOST = ['visit', 'look-up', 'more'];

/**
 * The message, if it is one of ours from somebody who may send it; null for anything else, which is dropped without an answer. Sites may
 * mark and undo steps, ask to be reminded of one, and choose nothing else.
 */
export function readMessage(raw: unknown, sender: Sender, self: Self): Incoming | null {
  if (sender.id !== self.id || typeof sender.url !== 'string') return null;
  const isOwn = sender.url.startsWith(self.root);
  if (!isSmall(raw, isOwn && isCopy(raw) ? MOST_BYTES_OF_A_COPY : MOST_BYTES)) return null;
  if (isOwn) {
    const own = FromOwnPage.safeParse(raw);
    return own.success ? { from: 'own', message: own.data } : null;
  }
  if (!isOfItsOrigin(sender.url, sender.origin)) return null;
  const listed = siteOfUrl(sender.url);
  const site = listed ?? ownerOfUrl(sender.url);
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (site === null || tab === undefined || tab < 0 || frame === undefined || frame < 0) return null;
  const parsed = FromSite.safeParse(raw);
  if (!parsed.success) return null;
  const message = parsed.data;
  if (message.type === 'command' && !FROM_CARDS.includes(message.command.kind)) return null;
  if (listed === null && (!FROM_ANY_HOST.includes(message.type) || (message.type === 'visit' && !message.plain))) return null;
  return { from: 'site', site, host: new URL(sender.url).hostname, tab, frame, message };
}

/** The site whose domain an https address lies on, also where the guide knows no page there. */
function ownerOfUrl(url: string): SiteId | null {
  const parts = parseUrl(url);
  return parts ? ownerOfHost(parts.hostname) : null;
}

/** A frame in a sandbox stands at a site's address without being the site's. */
function isOfItsOrigin(url: string, origin: string | undefined): boolean {
  return origin === undefined || origin === parseUrl(url)?.origin;
}

function isCopy(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'restore';
}

function isSmall(raw: unknown, most: number): boolean {
  try {
    const text = JSON.stringify(raw);
    return text !== undefined && text.length <= most && new TextEncoder().encode(text).length <= most;
  } catch {
    return false;
  }
}
