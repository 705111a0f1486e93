import { expect, test } from 'vitest';
import { tableOf } from '../../scripts/figures';
import type { Figure } from '../note-figure';
import { textOf } from './source-files';

const figures = JSON.parse(textOf('docs/figures.json')) as Figure[];

test('docs/figures.md and README.md show the table of docs/figures.json, and nothing in it failed', () => {
  expect(textOf('docs/figures.md')).toContain(tableOf(figures));
  expect(textOf('README.md'), 'npm run test:full writes it').toContain(`<!-- figures -->\n\n${tableOf(figures)}\n<!-- /figures -->`);
  expect(figures.filter(({ failed }) => failed > 0)).toEqual([]);
  expect(figures.filter(({ tried }) => tried <= 0)).toEqual([]);
});
