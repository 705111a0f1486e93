import { asideEntries, type Opened } from './aside-entries';
import { type Chosen, chooseRecord } from './choose-record';
import type { AsideEntry, Copy } from './copy';
import { openRecord } from './open-record';

/** The store as it stands: the chosen state, each copy, and everything kept aside. */
export interface StoreView extends Chosen {
  opened: [Opened, Opened];
  aside: AsideEntry[];
}

/** Reads both copies and chooses. Writes nothing, so every page of ours may do it. */
export async function readCopies(copies: readonly [Copy, Copy], now: number): Promise<StoreView> {
  const opened = await Promise.all([openCopy(copies[0]), openCopy(copies[1])]);
  return { ...chooseRecord([opened[0].record, opened[1].record]), opened, aside: asideEntries(opened, now) };
}

async function openCopy(copy: Copy): Promise<Opened> {
  try {
    const held = await copy.read();
    return { copy, held, record: openRecord(held.record) };
  } catch {
    return { copy, held: null, record: { kind: 'unreadable' } };
  }
}
