import { fingerprint } from './fingerprint';
import { type OnboardingState, Time } from './onboarding-state';
import { openState } from './open-state';
import { parseForeignJson } from './parse-foreign-json';
import { z } from './schema';

/** The most bytes that a saved copy may have. Ours have some thousand. Letters are counted here, bytes where a file is chosen. */
export const MOST_BACKUP_BYTES = 256 * 1024;

const FORMAT = '1688-guidebook-copy';
const VERSION = 1;

const AnyBackup = z.looseObject({ format: z.literal(FORMAT), version: z.int().check(z.gte(1)) });

/** A copy of the buyer's state as a file. The checksum covers version, time and state, whatever an editor did to the spaces. */
const Backup = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedAt: Time,
  checksum: z.string(),
  state: z.unknown(),
});

/** What a file turned out to be. `error` is a key below "errors" in the ui texts. */
export type ReadBackup =
  | { ok: true; savedAt: number; state: OnboardingState }
  | { ok: false; error: 'copyTooLarge' | 'copyNotOurs' | 'copyDamaged' | 'copyNewer' };

/** The buyer's state as the text of a file. What only says how this browser's store is doing stays here. */
export function writeBackup(state: OnboardingState, savedAt: number): string {
  const saved = savedPart(state);
  const checksum = backupChecksum(savedAt, saved);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, savedAt, checksum, state: saved }, null, 2)}\n`;
}

/** Reads a file that a buyer chose: ours, another one, or one made to do harm. Never throws. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MOST_BACKUP_BYTES) return refuse('copyTooLarge');
  try {
    const json = parseForeignJson(text);
    const any = AnyBackup.safeParse(json);
    if (!any.success) return refuse('copyNotOurs');
    if (any.data.version > VERSION) return refuse('copyNewer');
    const backup = Backup.safeParse(json);
    if (!backup.success || backupChecksum(backup.data.savedAt, backup.data.state) !== backup.data.checksum) return refuse('copyDamaged');
    const opened = openState(backup.data.state);
    if (opened.kind !== 'good') return refuse(opened.kind === 'newer' ? 'copyNewer' : 'copyDamaged');
    return { ok: true, savedAt: backup.data.savedAt, state: savedPart(opened.state) };
  } catch {
    return refuse('copyNotOurs');
  }
}

/** The checksum of a saved state. It finds damage; it is no signature. */
export function backupChecksum(savedAt: number, state: unknown): string {
  return fingerprint(`${VERSION} ${savedAt} ${JSON.stringify(state)}`);
}

/** A state without the ids of this browser's commands and without what its store has to tell. */
function savedPart(state: OnboardingState): OnboardingState {
  const { notice: _notice, noticeAt: _at, oneCopy: _one, ...saved } = state;
  return { ...saved, applied: [] };
}

function refuse(error: Extract<ReadBackup, { ok: false }>['error']): ReadBackup {
  return { ok: false, error };
}
