import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshState } from '../../utils/core/fresh-state';
import { type Migration, migrateState, migrations, STATE_VERSION } from '../../utils/core/migrate-state';
import { openState } from '../../utils/core/open-state';

const FOLDER = path.join(import.meta.dirname, 'released-states');
const released = globSync('*.json', { cwd: FOLDER }).map((file) => Number(path.basename(file, '.json')));
const stateOf = (version: number): unknown => JSON.parse(readFileSync(path.join(FOLDER, `${version}.json`), 'utf8'));
const versions = Array.from({ length: STATE_VERSION }, (_, at) => at + 1);

describe('what was released', () => {
  test('every version has its fixture, and every one but the newest its migration', () => {
    expect(
      released.sort((a, b) => a - b),
      'save a state of the version that is left behind',
    ).toEqual(versions);
    expect(Object.keys(migrations).map(Number)).toEqual(versions.slice(0, -1));
  });

  test.each(versions)('a state of version %i can be read by this version', (version) => {
    expect(openState(stateOf(version)).kind).toBe('good');
  });

  // Fields may be added, never taken away or changed: that needs a new version with a migration.
  test('a state of the newest version comes back as it was', () => {
    const opened = openState(stateOf(STATE_VERSION));
    expect(opened.kind === 'good' && opened.state).toEqual(stateOf(STATE_VERSION));
  });

  test('the fixture of the first version has every field that there was', () => {
    const state = stateOf(1) as Record<string, object>;
    expect(Object.keys(state)).toEqual(expect.arrayContaining(Object.keys(freshState())));
    expect(Object.keys(state.facts ?? {})).toHaveLength(13);
    expect(Object.keys(state.choices ?? {})).toHaveLength(7);
  });
});

describe('a chain of migrations', () => {
  // Made up: version 2 names where a mark was made, version 3 gives the list of sites another name.
  const table: Record<number, Migration> = {
    1: (state) => ({ ...state, version: 2, markedIn: 'the card' }),
    2: ({ sitesOff, ...state }) => ({ ...state, version: 3, off: sitesOff }),
  };
  const first = { version: 1, sitesOff: ['alipay'] };

  test('is walked from any version to the newest', () => {
    const third = { version: 3, markedIn: 'the card', off: ['alipay'] };
    expect(migrateState(first, 3, table)).toEqual({ kind: 'current', json: third });
    expect(migrateState({ version: 2, markedIn: 'the card', sitesOff: ['alipay'] }, 3, table)).toEqual({ kind: 'current', json: third });
    expect(migrateState(third, 3, table)).toEqual({ kind: 'current', json: third });
    expect(first).toEqual({ version: 1, sitesOff: ['alipay'] });
  });

  test.each([4, 5, 1e9])('a state of version %i is newer, and nothing is done to it', (version) => {
    expect(migrateState({ version }, 3, table)).toEqual({ kind: 'newer' });
  });

  test.each([0, -1, 1.5, '1', null, Number.NaN, undefined])('version %s was never released: the state stays as it is', (version) => {
    expect(migrateState({ version, a: 1 }, 3, table)).toEqual({ kind: 'current', json: { version, a: 1 } });
  });

  test('a gap in the chain and one that makes another version end it', () => {
    expect(migrateState(first, 3, { 2: table[2] as Migration })).toEqual({ kind: 'current', json: first });
    expect(() => migrateState(first, 2, { 1: (state) => state })).toThrow('does not make version 2');
    expect(() => migrateState({ version: 1 }, 2, { constructor: table[1] } as never)).not.toThrow();
  });

  test('a state that cannot be migrated is damaged, and nothing is thrown', () => {
    expect(openState({ version: 0 })).toEqual({ kind: 'damaged' });
    expect(
      openState(
        Object.defineProperty({}, 'version', {
          get: () => {
            throw new Error();
          },
        }),
      ),
    ).toEqual({ kind: 'damaged' });
  });
});
