import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { findCommand, findNode, ROOT } from './node24.js';

/** One part of all that is tested, and how it went. */
export type Outcome = { name: string; passed: number; failed: number; seconds: number };
type Counts = { passed: number; failed: number };

/** Runs a tool and shows what it says. `count` reads passed and failed from its output; without it the whole run is one check. */
export async function runPart(
  name: string,
  tool: [packageName: string, command?: string],
  args: string[],
  count?: (output: string) => Counts | undefined,
): Promise<Outcome> {
  console.log(`\n# ${name}`);
  const begin = performance.now();
  const { code, output } = await run([findCommand(...tool), ...args]);
  const whole = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const counts = count?.(output) ?? whole;
  // A run that ends badly without a failed test has failed all the same: a crash, or no test found.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { name, passed: counts.passed, failed, seconds: (performance.now() - begin) / 1000 };
}

function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(findNode(), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('exit', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}

/** The checks that need no browser. */
export async function runChecks(): Promise<Outcome[]> {
  return [
    await runPart('types', ['typescript', 'tsc'], ['--noEmit']),
    await runPart('types of the core, without the DOM', ['typescript', 'tsc'], ['-p', 'tsconfig.core.json']),
    await runPart('lint', ['@biomejs/biome', 'biome'], ['check', '.', '--error-on-warnings']),
    await runPart('units and data', ['vitest'], ['run'], countVitest),
  ];
}

/** Vitest ends with a line such as "Tests  2 failed | 40 passed (42)". */
export function countVitest(output: string): Counts | undefined {
  const line = /^\s*Tests\s+(.*)$/m.exec(output)?.[1];
  return line === undefined ? undefined : { passed: numberBefore('passed', line), failed: numberBefore('failed', line) };
}

/** Playwright ends with lines such as "2 failed", "1 flaky" and "40 passed (2.1m)". A test that passed only at a second try has failed. */
export function countPlaywright(output: string): Counts {
  const end = output.split('\n').slice(-60).join('\n');
  const failed = ['failed', 'flaky', 'interrupted', 'did not run'].reduce((sum, word) => sum + numberBefore(word, end), 0);
  return { passed: numberBefore('passed', end), failed };
}

function numberBefore(word: string, text: string): number {
  return Number(new RegExp(`(\\d+) ${word}\\b`).exec(text)?.[1] ?? 0);
}

/** Says how each part went, and ends with the one line that everybody reads. */
export function summarise(outcomes: Outcome[]): void {
  console.log('\n# summary');
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  }
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
