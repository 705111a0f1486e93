import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../tests/note-figure.ts';
import { ROOT } from './node24.js';

const JSON_FILE = path.join(ROOT, 'docs', 'figures.json');
const PAGE = path.join(ROOT, 'docs', 'figures.md');
const README = path.join(ROOT, 'README.md');
/** Between these two README.md shows the table. */
const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->'];

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
  const readme = readFileSync(README, 'utf8');
  const [from, to] = [readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END)];
  writeFileSync(README, `${readme.slice(0, from)}\n\n${table}\n${readme.slice(to)}`);
  return table;
}

const add = (one: Figure, other: Figure): Figure => ({ ...one, tried: one.tried + other.tried, failed: one.failed + other.failed });

const ABOVE = `# Figures

Written by \`npm run test:full\`: what was tried, how often, and how often it went wrong. A run of a part only changes its own rows.
`;

/** A table in Markdown, as the formatter of this project would write it. */
export function tableOf(figures: Figure[]): string {
  const rows = [
    ['what', 'where', 'tried', 'failed'],
    ...figures.map(({ what, where, tried, failed }) => [what, where, grouped(tried), grouped(failed)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const write = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  const [head = [], ...body] = rows;
  return `${write(head)}| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n${body.map(write).join('')}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
