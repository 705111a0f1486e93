import type { TabSession } from './tab-session';

/** The frames of a tab, none of them turned to another step by the buyer. */
export function notTurned(session: TabSession): TabSession {
  return Object.fromEntries(Object.entries(session).map(([frame, { viewed: _viewed, ...rest }]) => [frame, rest]));
}
