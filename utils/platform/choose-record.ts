import { freshState } from '../core/fresh-state';
import type { OnboardingState } from '../core/onboarding-state';
import type { OpenedRecord } from './open-record';

/** What the two copies say together. */
export interface Chosen {
  state: OnboardingState;
  sequence: number;
  /** The store must not be written: it holds what this version cannot read. */
  readOnly: boolean;
  /** One copy at least is not as it should be and is to be written again. */
  broken: boolean;
}

/**
 * The newest good state of two copies. Being one write behind is what a kill between the two writes leaves: it heals in silence. Anything
 * else that differs is damage, and the state then carries a notice for the buyer, unless the buyer knows that one copy cannot be written.
 */
export function chooseRecord(records: readonly [OpenedRecord, OpenedRecord]): Chosen {
  const sequence = Math.max(0, ...records.map((record) => ('sequence' in record ? record.sequence : 0)));
  const of = (kind: OpenedRecord['kind']) => records.some((record) => record.kind === kind);
  if (of('newer')) return { state: { ...freshState(), notice: 'storeNewer' }, sequence, readOnly: true, broken: false };

  const good = records.filter((record) => record.kind === 'good').sort((a, b) => b.sequence - a.sequence);
  const [newest, older] = good;
  if (!newest) {
    if (of('damaged')) return { state: { ...freshState(), notice: 'storeLost' }, sequence, readOnly: false, broken: true };
    const allUnreadable = records.every((record) => record.kind === 'unreadable');
    const state: OnboardingState = allUnreadable ? { ...freshState(), notice: 'storeFull' } : freshState();
    return { state, sequence, readOnly: allUnreadable, broken: false };
  }
  // What says nothing has nothing to lose: a kill while everything was deleted left it, and nobody has to be told.
  const saysNothing = newest.text === JSON.stringify(freshState());
  const behind = older ? newest.sequence - older.sequence : of('absent') && !saysNothing ? newest.sequence : 0;
  const damaged = of('damaged') || (behind > 1 && !saysNothing) || (older !== undefined && behind === 0 && older.text !== newest.text);
  const told = newest.state.oneCopy === true;
  const state: OnboardingState = damaged && !told ? { ...newest.state, notice: 'storeRepaired', noticeAt: newest.at } : newest.state;
  return { state, sequence, readOnly: false, broken: (damaged || behind > 0) && !told };
}
