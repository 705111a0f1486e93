import { copies } from './copies';
import type { AsideEntry } from './copy';
import { readCopies } from './read-copies';

/** Everything that was ever kept aside because it could not be read, for the buyer to export. */
export async function readAside(): Promise<AsideEntry[]> {
  return (await readCopies(copies, Date.now())).aside;
}
