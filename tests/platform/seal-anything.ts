import type { SealedRecord } from '../../utils/platform/copy';
import { recordChecksum } from '../../utils/platform/seal-record';
import { NOON } from '../core/journey';

/** A record with a right checksum, whatever its state is. */
export function sealAnything(state: unknown, sequence = 1): SealedRecord {
  const text = JSON.stringify(state);
  return { sequence, at: NOON, checksum: recordChecksum(sequence, NOON, text), state: text };
}
