import { cpus } from 'node:os';
import { markdownTable } from '../markdown-table.ts';
import type { Row } from './row.ts';

function cells({ scenario, what, value, target, reached, note }: Row): string[] {
  const said = reached === null ? '' : reached ? 'reached' : 'NOT reached';
  return [scenario, what, value, target, said, note ?? ''];
}

/** The rows as a table for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [['scenario', 'what', 'measured', 'target', '', 'note'], ...rows.map(cells)];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return `${lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

/** The rows as docs/bench.md. */
export function toMarkdown(rows: readonly Row[]): string {
  const month = new Date().toLocaleString('en', { month: 'long', year: 'numeric' });
  const head = [
    '# Measured',
    '',
    `Made by \`npm run bench\` in ${month}, on ${cpus().length} cores, in Chromium with the production build. Ratios are of one run: every round measures each`,
    'thing once, the next round in reversed order; the ratio is taken in each round, and the median counts. Times in ms are for scale.',
  ];
  return `${head.join('\n')}\n\n${markdownTable([['scenario', 'what', 'measured', 'target', '', 'note'], ...rows.map(cells)])}`;
}

/** What has a target, for README.md. */
export function toReadme(rows: readonly Row[]): string {
  const aimed = rows.filter(({ target }) => target !== '').map((row) => cells(row).slice(0, 5));
  return markdownTable([['scenario', 'what', 'measured', 'target', ''], ...aimed]);
}
