import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BACKUP_BYTES, readBackup, writeBackup } from '../../utils/core/backup';
import { freshState } from '../../utils/core/fresh-state';
import { OnboardingState } from '../../utils/core/onboarding-state';
import { restoreState } from '../../utils/core/restore-state';
import { fuzzRuns } from '../fuzz-runs';
import { noteFigure } from '../note-figure';
import { full, good, hostileBackups, sealed } from './hostile-backups';
import { NOON } from './journey';

const ERRORS = ['copyTooLarge', 'copyNotOurs', 'copyDamaged', 'copyNewer'];
const own = ({ applied: _applied, notice: _notice, noticeAt: _at, oneCopy: _one, ...rest }: OnboardingState) => rest;

describe('a saved copy', () => {
  test('comes back as it was, without what belongs to one browser only', () => {
    const read = readBackup(good);
    expect(read).toEqual({ ok: true, savedAt: NOON, state: { ...own(full), applied: [] } });
  });

  test('may pass through an editor that sets other spaces', () => {
    expect(readBackup(JSON.stringify(JSON.parse(good)))).toMatchObject({ ok: true });
    expect(readBackup(good.replaceAll('\n', '\r\n'))).toMatchObject({ ok: true });
  });

  test('of a full state is far below the limit', () => expect(good.length).toBeLessThan(MOST_BACKUP_BYTES / 20));

  test('keeps what this browser has carried out, and its notice', () => {
    const here: OnboardingState = { ...freshState(), applied: ['command-1'], notice: 'storeOneCopy', oneCopy: true };
    const restored = restoreState({ ...here, choices: { sitesOff: [], welcomedAt: 7 } }, { ...full, applied: [] }, 'command-2');
    expect(restored).toEqual({
      ...own(full),
      applied: ['command-1', 'command-2'],
      notice: 'storeOneCopy',
      oneCopy: true,
    });
    expect(restoreState({ ...here, choices: { sitesOff: [], welcomedAt: 7 } }, freshState(), 'command-2').choices.welcomedAt).toBe(7);
    expect(OnboardingState.safeParse(restored).success).toBe(true);
  });
});

describe(`${hostileBackups.length} files made to do harm`, () => {
  test('are at least a hundred, and no two alike', () => {
    expect(new Set(hostileBackups.map(([what]) => what)).size).toBe(hostileBackups.length);
    expect(hostileBackups.length).toBeGreaterThanOrEqual(100);
  });

  test.each(hostileBackups)('%s', (_, text, error) => {
    const begin = performance.now();
    expect(readBackup(text)).toEqual({ ok: false, error });
    // One task of ours stays below 50 ms (safety.md, promise 9); a busy machine gets some more.
    expect(performance.now() - begin).toBeLessThan(500);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('20,000 files of any kind: none throws, and what is taken can be stored', () => {
  const state = JSON.parse(JSON.stringify(own(full))) as Record<string, unknown>;
  const keys = Object.keys(state);
  const flipped = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 0xff })).map(([at, bit]) => {
    return good.slice(0, at) + String.fromCharCode(good.charCodeAt(at) ^ bit) + good.slice(at + 1);
  });
  const cut = fc.tuple(fc.nat(good.length), fc.nat(40)).map(([at, length]) => good.slice(0, at) + good.slice(at + length));
  const grafted = fc
    .tuple(fc.constantFrom(...keys), fc.jsonValue(), fc.boolean())
    .map(([key, json, inside]) => sealed({ ...state, applied: [], [key]: inside ? { ...Object(state[key]), [key]: json } : json }));
  const foreign = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((json) => sealed(json)),
    fc.object().map((json) => JSON.stringify(json)),
  );
  fc.assert(
    fc.property(fc.oneof(flipped, cut, grafted, foreign), (text) => {
      const read = readBackup(text);
      if (!read.ok) return ERRORS.includes(read.error);
      const restored = restoreState(full, read.state, 'command-9');
      return OnboardingState.safeParse(JSON.parse(JSON.stringify(restored))).success && readBackup(writeBackup(restored, 1)).ok;
    }),
    { numRuns: fuzzRuns(20_000, 200_000) },
  );
  noteFigure({
    what: 'files of any kind read as a saved copy: thrown, or taken and not storable',
    tried: fuzzRuns(20_000, 200_000),
    failed: 0,
    where: 'units',
  });
}, 900_000);
