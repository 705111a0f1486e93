import { browser } from './browser';
import type { Badge } from './make-badge';

const PLUM = '#6b2a7f';
/** The status colours of tokens.css, which white text is read on. */
const COLOURS = { ready: '#1c6a33', short: '#854800', wrong: '#9f1f18', unknown: '#4f5b67', stale: '#4f5b67' };

/** Puts it on the toolbar; of one tab only, where one is named. False when that tab is gone. */
export async function showBadge({ text, title, state }: Badge, tabId?: number): Promise<boolean> {
  const of = tabId === undefined ? {} : { tabId };
  const color = state === undefined ? PLUM : COLOURS[state];
  const told = await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color, ...of }),
    browser.action.setBadgeText({ text, ...of }),
    browser.action.setTitle({ title, ...of }),
  ]);
  return told.every(({ status }) => status === 'fulfilled');
}
