import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackages } from './check-packages.ts';
import { ROOT } from './node24.js';
import { makePackages } from './packages.ts';
import { summarise } from './parts.ts';

// `npm run zip` makes the packages; with --check it also makes them a second time from the sources and lints them, as `npm test` does.
if (process.argv.includes('--check')) summarise(await checkPackages());
else await makePackages();
console.log(`\n.output/\n${readFileSync(path.join(ROOT, '.output', 'SHA256SUMS'), 'utf8')}`);
