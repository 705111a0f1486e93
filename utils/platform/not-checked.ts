import type { TabSession } from './tab-session';

/** The frames of a tab without those that are a check themselves: the page they lay over says that it is gone, hidden or taken away. */
export function notChecked(session: TabSession): TabSession {
  return Object.fromEntries(
    Object.entries(session).filter(([frame, { page, check }]) => frame === '0' || check === undefined || check !== page),
  );
}
