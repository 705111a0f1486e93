import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GuardFault } from '../tests/faults/guard-fault.ts';
import { GUARD_FAULTS } from '../tests/faults/guard-faults.ts';
import { findCommand, findNode, ROOT } from './node24.js';

/** What became of one fault: noticed by a failing test, not noticed, or broken (nothing could be run with it, which proves nothing). */
export type FaultOutcome = { fault: GuardFault; verdict: 'caught' | 'not caught' | 'broken'; by: string };

/** Not needed to run units, and large or somebody else's. */
const LEAVE = ['.git', '.output', '.cache', 'node_modules', 'journey', 'test-results', 'playwright-report', 'docs'];

/** Makes each fault in a copy of this folder, never in the folder itself, and runs the tests that have to notice it. */
export async function runFaults(faults: GuardFault[] = GUARD_FAULTS, say = console.log): Promise<FaultOutcome[]> {
  const copy = mkdtempSync(path.join(tmpdir(), 'guidebook-faults-'));
  try {
    cpSync(ROOT, copy, { recursive: true, filter: (from) => !LEAVE.includes(path.relative(ROOT, from)) });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
    const sound = await runTests(copy, [...new Set(faults.flatMap(({ tests }) => tests))]);
    if (sound.failed.length > 0 || sound.passed === 0) throw new Error(`Without any fault these fail already: ${sound.failed.join(', ')}`);
    const outcomes: FaultOutcome[] = [];
    for (const fault of faults) {
      const outcome = await runFault(copy, fault);
      say(`${outcome.verdict.padEnd(10)}  ${fault.name}  (${outcome.by})`);
      outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function runFault(copy: string, fault: GuardFault): Promise<FaultOutcome> {
  const file = path.join(copy, fault.file);
  const sound = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    sound.replace(fault.find, () => fault.put),
  );
  try {
    const { passed, failed } = await runTests(copy, fault.tests);
    if (failed[0] !== undefined) return { fault, verdict: 'caught', by: failed[0] };
    return passed > 0 ? { fault, verdict: 'not caught', by: fault.tests.join(', ') } : { fault, verdict: 'broken', by: 'no test ran' };
  } finally {
    writeFileSync(file, sound);
  }
}

type Report = { testResults: { assertionResults: { status: string; fullName: string }[] }[] };

/** Runs unit test files of the copy, and says how many passed and which failed. A file that cannot be loaded has neither. */
function runTests(copy: string, files: string[]): Promise<{ passed: number; failed: string[] }> {
  const report = path.join(copy, 'report.json');
  rmSync(report, { force: true });
  const args = [findCommand('vitest'), 'run', ...files, '--reporter', 'json', '--outputFile', report];
  return new Promise((resolve, reject) => {
    const child = spawn(findNode(), args, {
      cwd: copy,
      stdio: 'ignore',
      env: { ...process.env, FUZZ_SHARE: '0.1', GUIDEBOOK_FULL: '', GUIDEBOOK_FIGURES: '' },
    });
    child.on('error', reject);
    child.on('exit', () => {
      const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      const all = testResults.flatMap(({ assertionResults }) => assertionResults);
      const of = (status: string) => all.filter((each) => each.status === status);
      resolve({ passed: of('passed').length, failed: of('failed').map(({ fullName }) => fullName) });
    });
  });
}
