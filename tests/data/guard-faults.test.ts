import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GUARD_FAULTS } from '../faults/guard-faults';
import { textOf } from './source-files';

test('there are at least 30, each with a name of its own', () => {
  expect(GUARD_FAULTS.length).toBeGreaterThanOrEqual(30);
  expect(new Set(GUARD_FAULTS.map(({ name }) => name)).size).toBe(GUARD_FAULTS.length);
});

test.each(GUARD_FAULTS)('$name: its text stands once in its file, and its tests exist', ({ file, find, put, tests }) => {
  expect(textOf(file).split(find).length - 1, `${file} has changed: write the fault in tests/faults/guard-faults.ts anew`).toBe(1);
  expect(put).not.toBe(find);
  expect(tests.filter((name) => !existsSync(name))).toEqual([]);
});
