import { browser } from './browser';
import { copies } from './copies';
import { readCopies, type StoreView } from './read-copies';
import { sessionArea } from './session-area';

/** Everything of the buyer's that lies in this browser, for the page that shows it. */
export interface OwnData {
  store: StoreView;
  /** What could not be read, as it lies there: kept aside, or written by a newer version. */
  aside: unknown[];
  /** Which of our pages are open, and alarms. */
  passing: { session: Record<string, unknown>; alarms: string[] };
}

/** Reads it. Writes nothing. */
export async function readOwnData(now: number): Promise<OwnData> {
  const [store, session, alarms] = await Promise.all([readCopies(copies, now), sessionArea.get(null), browser.alarms.getAll()]);
  const newer = store.opened.flatMap(({ copy, record }) =>
    record.kind === 'newer' ? [{ copy: copy.name, at: now, raw: record.raw }] : [],
  );
  return { store, aside: [...store.aside, ...newer], passing: { session, alarms: alarms.map(({ name }) => name) } };
}
