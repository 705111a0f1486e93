import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { noteFigure } from '../tests/note-figure.ts';
import { checkPackages } from './check-packages.ts';
import { buildExtension } from './extension-build.ts';
import { writeFigures } from './figures.ts';
import { ROOT } from './node24.js';
import { countPlaywright, countVitest, type Outcome, runPart, summarise } from './parts.ts';
import { runFaults } from './run-faults.ts';

// The long figures, before a release: `npm run test:full`, or only a part of it with --packages, --units, --faults or --browsers, and of
// the browsers' only some specs: `npm run test:full -- --browsers disk-faults soak`.
const PARTS = ['--packages', '--units', '--faults', '--browsers'];
const asked = process.argv.slice(2).filter((argument) => PARTS.includes(argument));
const specs = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isAsked = (part: string) => asked.length === 0 || asked.includes(part);

const file = path.join(ROOT, '.cache', 'figures.jsonl');
mkdirSync(path.dirname(file), { recursive: true });
rmSync(file, { force: true });
process.env.GUIDEBOOK_FULL = '1';
process.env.GUIDEBOOK_FIGURES = file;

const outcomes: Outcome[] = [];
if (isAsked('--packages')) {
  const packages = await checkPackages();
  const failed = (at: number) => packages[at]?.failed ?? 1;
  noteFigure({
    what: 'packages built twice, the second time from the source package: not byte-equal',
    tried: 3,
    failed: failed(0),
    where: 'packages',
  });
  noteFigure({
    what: "messages of Firefox's store linter that docs/package.md does not explain",
    tried: 1,
    failed: failed(1),
    where: 'packages',
  });
  outcomes.push(...packages);
}
if (isAsked('--units')) {
  for (const target of ['chrome', 'firefox'] as const) await buildExtension(target, 'production');
  outcomes.push(await runPart('units and data, long figures', ['vitest'], ['run', '--testTimeout', '900000'], countVitest));
}
if (isAsked('--faults')) outcomes.push(await faults());
if (isAsked('--browsers'))
  outcomes.push(await runPart('both browsers, long figures', ['playwright'], ['test', ...specs, '--timeout', '1800000'], countPlaywright));
console.log(`\n${writeFigures(file)}`);
summarise(outcomes);

async function faults(): Promise<Outcome> {
  console.log('\n# faults by hand in guard code');
  const begin = performance.now();
  const all = await runFaults();
  const failed = all.filter(({ verdict }) => verdict !== 'caught').length;
  noteFigure({ what: 'faults by hand in guard code that no test notices', tried: all.length, failed, where: 'units' });
  return { name: 'faults by hand', passed: all.length - failed, failed, seconds: (performance.now() - begin) / 1000 };
}
