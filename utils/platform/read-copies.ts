import { asideEntries, type Opened } from './aside-entries';
import { type Chosen, chooseRecord } from './choose-record';
import type { AsideEntry, Copy } from './copy';
import { LetGo } from './let-go';
import { openRecord } from './open-record';
import { type OpenedBefore, readBefore } from './read-before';

/** The store as it stands: the chosen state, each copy, and everything kept aside. */
export interface StoreView extends Chosen {
  opened: [Opened, Opened];
  aside: AsideEntry[];
  /** What can be put back after a saved copy was brought back. */
  before: OpenedBefore | null;
}

/** Reads both copies and chooses. Writes nothing, so every page of ours may do it. Rejects with `LetGo` only. */
export async function readCopies(copies: readonly [Copy, Copy], now: number): Promise<StoreView> {
  const opened = await Promise.all([openCopy(copies[0]), openCopy(copies[1])]);
  const chosen = chooseRecord([opened[0].record, opened[1].record]);
  // What was before the newest state is known where that state is.
  const newest = opened.filter(({ record }) => record.kind === 'good' && record.sequence === chosen.sequence);
  const before = readBefore(newest.map(({ held }) => held?.before));
  return { ...chosen, opened, aside: asideEntries(opened, now), before };
}

async function openCopy(copy: Copy): Promise<Opened> {
  try {
    // Once more, if it is refused: while the other copy is damaged or behind, a mere hiccup would cost what only this one knows.
    const held = await copy.read().catch(() => copy.read());
    return { copy, held, record: openRecord(held.record) };
  } catch (error) {
    if (error instanceof LetGo) throw error;
    return { copy, held: null, record: { kind: 'unreadable' } };
  }
}
