import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from './source-files';

const rows = textOf('docs/threat-model.md')
  .split('\n')
  .filter((line) => /^\| (?!threat |-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const proofs = rows.map(([, threat = '', , proof = '']) => ({ threat, proof }));

test('every threat has its rule and its test', () => {
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((cells) => cells.length !== 5 || cells.slice(1, 4).some((cell) => cell === ''))).toEqual([]);
});

test.each(proofs)('$threat: the test that proves it exists', ({ proof }) => {
  const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
  expect(existsSync(file), `${proof}: no such file`).toBe(true);
  expect(textOf(file), `${file} has no test with these words`).toContain(title);
});
