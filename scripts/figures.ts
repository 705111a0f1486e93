import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../tests/note-figure.ts';
import { markdownTable } from './markdown-table.ts';
import { ROOT } from './node24.js';
import { writeBetween } from './write-between.ts';

const JSON_FILE = path.join(ROOT, 'docs', 'figures.json');
const PAGE = path.join(ROOT, 'docs', 'figures.md');
const README = path.join(ROOT, 'README.md');

/** Puts the figures of a run (those of the same name added up) over those of earlier runs, writes docs/figures.json, docs/figures.md and the table in README.md, and returns the table. */
export function writeFigures(noted: string): string {
  const earlier = existsSync(JSON_FILE) ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Figure[]) : [];
  const now = existsSync(noted)
    ? readFileSync(noted, 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Figure)
    : [];
  const keyOf = ({ what, where }: Figure) => `${what}\0${where}`;
  const sums = [...Map.groupBy(now, keyOf).values()].map((same) => same.reduce(add));
  const all = [...new Map([...earlier, ...sums].map((figure) => [keyOf(figure), figure])).values()];
  all.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  writeFileSync(JSON_FILE, `${JSON.stringify(all, null, 2)}\n`);
  const table = tableOf(all);
  writeFileSync(PAGE, `${ABOVE}\n${table}`);
  writeBetween(README, 'figures', table);
  return table;
}

const add = (one: Figure, other: Figure): Figure => ({ ...one, tried: one.tried + other.tried, failed: one.failed + other.failed });

const ABOVE = `# Figures

Written by \`npm run test:full\`: what was tried, how often, and how often it went wrong. A run of a part only changes its own rows.
`;

/** The figures as a table in Markdown. */
export function tableOf(figures: Figure[]): string {
  return markdownTable([
    ['what', 'where', 'tried', 'failed'],
    ...figures.map(({ what, where, tried, failed }) => [what, where, grouped(tried), grouped(failed)]),
  ]);
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
