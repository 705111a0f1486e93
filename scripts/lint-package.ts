import { spawnSync } from 'node:child_process';
import { findCommand, findNode, ROOT } from './node24.js';

type Message = { code: string; message: string; file?: string; line?: number };
type Report = Record<'errors' | 'warnings' | 'notices', Message[]>;

/** What the linter says and we cannot change; docs/package.md explains each. Each must still be said, or it has to go from this list. */
const EXPLAINED: { code: string; file: RegExp }[] = [
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', file: /^manifest\.json$/ },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^overlay\.js$/ },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/[\w-]+\.js$/ },
];

/** What the linter of addons.mozilla.org finds in a built extension, beyond what is explained; also an explanation that is no longer needed. */
export async function lintPackage(folder: string): Promise<string[]> {
  const { stdout, stderr } = spawnSync(findNode(), [findCommand('addons-linter'), folder, '--output', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(stdout.slice(Math.max(0, stdout.indexOf('{')))) as Report;
  if (!report.errors) throw new Error(stderr);
  const isExplained = ({ code, file = '' }: Message) => EXPLAINED.some((each) => each.code === code && each.file.test(file));
  const all = [...report.errors, ...report.warnings, ...report.notices];
  const said = all
    .filter((message) => !isExplained(message))
    .map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`);
  const gone = EXPLAINED.filter(({ code, file }) => !all.some((message) => message.code === code && file.test(message.file ?? '')));
  return [...said, ...gone.map(({ code, file }) => `${code} in ${file} is not said any more: take it out of scripts/lint-package.ts`)];
}
