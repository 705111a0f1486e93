// Plain JavaScript for the system's own Node 20: `node scripts/run.js <command> …` makes sure that everything is set up,
// then runs scripts/<command>.ts with the Node that npm installed with us.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findNode, ROOT } from './node24.js';
import { setUp } from './setup.js';

// Which browsers a command needs. `npm start` must work where there is no Firefox.
const NEEDS = {
  start: ['chromium'],
  inspect: ['chromium'],
  bench: ['chromium'],
  test: ['chromium', 'firefox'],
  'test-full': ['chromium', 'firefox'],
  check: [],
  build: [],
  zip: [],
  new: [],
};

const [command, ...args] = process.argv.slice(2);
const browsers = NEEDS[command];
if (!browsers) {
  process.stderr.write(`Unknown command "${command}". There is: ${Object.keys(NEEDS).join(', ')}.\n`);
  process.exit(2);
}

try {
  setUp({ browsers });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const child = spawn(findNode(), [path.join(ROOT, 'scripts', `${command}.ts`), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
