import { freshState } from '../core/fresh-state';
import type { Copy } from './copy';
import { passOnLetGo } from './let-go';
import { readCopies } from './read-copies';
import { sealRecord } from './seal-record';

/**
 * Deletes both copies, under the writer's lock. First both get a state that says nothing: a kill between the two deletions then leaves
 * nothing that could come back. False where a copy could not be deleted. Rejects with `LetGo` where another background has to do it.
 */
export async function eraseCopies(copies: readonly [Copy, Copy], now: number): Promise<boolean> {
  const { sequence } = await readCopies(copies, now);
  const nothing = { record: sealRecord(sequence + 1, now, freshState()), aside: [], before: null };
  passOnLetGo(await Promise.allSettled(copies.map((copy) => copy.write(nothing))));
  const erased = await Promise.allSettled(copies.map((copy) => copy.erase()));
  passOnLetGo(erased);
  return erased.every(({ status }) => status === 'fulfilled');
}
