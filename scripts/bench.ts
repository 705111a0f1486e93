import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBench } from './bench/browser.ts';
import type { Row, Settings } from './bench/row.ts';
import { badges } from './bench/scenarios/badges.ts';
import { bytes } from './bench/scenarios/bytes.ts';
import { card } from './bench/scenarios/card.ts';
import { churn } from './bench/scenarios/churn.ts';
import { command } from './bench/scenarios/command.ts';
import { hover } from './bench/scenarios/hover.ts';
import { idle } from './bench/scenarios/idle.ts';
import { load } from './bench/scenarios/load.ts';
import { look } from './bench/scenarios/look.ts';
import { mark } from './bench/scenarios/mark.ts';
import { match } from './bench/scenarios/match.ts';
import { memory } from './bench/scenarios/memory.ts';
import { popup } from './bench/scenarios/popup.ts';
import { tableOf, toMarkdown, toReadme } from './bench/table.ts';
import { buildExtension } from './extension-build.ts';
import { ROOT } from './node24.js';
import { writeBetween } from './write-between.ts';

const SCENARIOS = { bytes, match, hover, look, load, idle, churn, badges, card, command, popup, memory, mark };
const USAGE = `Usage: npm run bench -- [--quick] [--only ${Object.keys(SCENARIOS).join('|')}]`;

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const chosen = Object.entries(SCENARIOS).filter(([name]) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  process.stderr.write(`There is no scenario "${values.only}".\n${USAGE}\n`);
  process.exit(2);
}
const settings: Settings = values.quick ? { rounds: 3, sizes: [5000, 20_000] } : { rounds: 7, sizes: [20_000, 100_000] };

await buildExtension('chrome', 'production');
const rows: Row[] = [];
const benches = { plain: await startBench(false), ours: await startBench(true) };
try {
  for (const [name, run] of chosen) {
    const begin = performance.now();
    const found = await run(benches, settings).catch((error: Error): Row[] => [
      { scenario: name, what: 'could not be measured', value: '', target: '', reached: null, note: error.message.split('\n')[0] ?? '' },
    ]);
    process.stderr.write(`${name}: ${Math.round((performance.now() - begin) / 1000)} s\n`);
    rows.push(...found);
  }
} finally {
  await Promise.all([benches.plain.close(), benches.ours.close()]);
}
process.stdout.write(tableOf(rows));
// A part, or a quick one, tells the one who asked; only the whole is kept.
const folder = path.join(ROOT, '.cache', 'bench');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'result.json'), `${JSON.stringify({ at: new Date().toISOString(), settings, rows }, null, 2)}\n`);
if (!values.quick && values.only === undefined) {
  writeFileSync(path.join(ROOT, 'docs/bench.json'), `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`);
  writeFileSync(path.join(ROOT, 'docs/bench.md'), toMarkdown(rows));
  writeBetween(path.join(ROOT, 'README.md'), 'bench', toReadme(rows));
}
