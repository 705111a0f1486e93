import { fingerprint } from '../core/fingerprint';
import type { OnboardingState } from '../core/onboarding-state';
import type { SealedRecord } from './copy';

/** A state made ready to be kept. */
export function sealRecord(sequence: number, at: number, state: OnboardingState): SealedRecord {
  const text = JSON.stringify(state);
  return { sequence, at, checksum: recordChecksum(sequence, at, text), state: text };
}

/** The checksum covers the number and the time too: an old state under a new number is damage. */
export function recordChecksum(sequence: number, at: number, text: string): string {
  return fingerprint(`${sequence} ${at} ${text}`);
}
