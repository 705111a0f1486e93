import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findCommand, findNode, ROOT } from './node24.js';

export type Target = 'chrome' | 'firefox';
/** e2e: the overlay's shadow root is open, for our tests only. */
export type Mode = 'production' | 'e2e';

const SOURCES = [
  ...['entrypoints/**/*', 'components/**/*', 'utils/**/*', 'locales/**/*', 'public/**/*'],
  // What the build is made with, and what makes some of its files.
  ...['wxt.config.ts', 'package-lock.json'],
  ...['dictionary-files', 'locale-files', 'pack-pairs', 'shipped-licences'].map((name) => `scripts/${name}.ts`),
];

/** The folder that holds the built extension. */
export function outputFolder(target: Target, mode: Mode): string {
  return path.join(ROOT, '.output', `${target}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}

/** Builds the extension unless exactly these sources are built already. */
export async function buildExtension(target: Target, mode: Mode): Promise<void> {
  if (isBuilt(target, mode)) return;
  const hash = hashFiles(SOURCES);
  await runTool('wxt', ['build', '-b', target, '--mv3', '--mode', mode, '--level', 'warn']);
  noteBuilt(target, mode, hash);
}

/** Notes that the output folder was built from the sources of this hash. */
function noteBuilt(target: Target, mode: Mode, hash: string): void {
  mkdirSync(path.dirname(stampFile(target, mode)), { recursive: true });
  writeFileSync(stampFile(target, mode), hash);
}

/** Builds what the stores get from nothing, in this folder or in a copy of it, and packs it. */
export async function packExtension(target: Target, root = ROOT): Promise<void> {
  const hash = hashFiles(SOURCES);
  rmSync(path.join(root, path.relative(ROOT, outputFolder(target, 'production'))), { recursive: true, force: true });
  await runTool('wxt', ['zip', '-b', target, '--mv3'], 'wxt', root);
  if (root === ROOT) noteBuilt(target, 'production', hash);
}

/** Whether what lies in the output folder was built from exactly these sources. */
export function isBuilt(target: Target, mode: Mode): boolean {
  const stamp = stampFile(target, mode);
  if (!existsSync(stamp) || !existsSync(path.join(outputFolder(target, mode), 'manifest.json'))) return false;
  return readFileSync(stamp, 'utf8') === hashFiles(SOURCES);
}

function stampFile(target: Target, mode: Mode): string {
  return path.join(ROOT, '.cache', 'built', `${target}-${mode}`);
}

/** One short name for the content of all files that match. */
export function hashFiles(patterns: string[]): string {
  const files = globSync(patterns, { cwd: ROOT }).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const full = path.join(ROOT, file);
    if (statSync(full).isFile()) hash.update(`${file}\0`).update(readFileSync(full)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

/** Runs a package's command in silence. Rejects when it fails, and only then shows what it said. */
export function runTool(packageName: string, args: string[], command = packageName, cwd = ROOT): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(findNode(), [findCommand(packageName, command), ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      reject(new Error(`${command} ${args[0]} failed with exit code ${code}.`));
    });
  });
}
