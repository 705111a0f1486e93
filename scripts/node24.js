// Plain JavaScript for the system's own Node 20: it runs before anything is installed and imports no dependency.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 22;

/** The folder that holds package.json. */
export const ROOT = path.resolve(fileURLToPath(import.meta.url), '../..');

/** The Node that runs our TypeScript: the one npm installed with us, else the system's own when it is new enough. */
export function findNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const file = path.join(ROOT, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(file)) return file;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} is too old for our tools and no newer one could be installed with them (looked for ${file}).\n` +
      `Install Node ${NEEDED} or newer from https://nodejs.org and run the same command again.`,
  );
}

/** The JavaScript file behind a package's command, to be run with findNode(): works on every platform, without a shell. */
export function findCommand(packageName, command = packageName) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const manifest = path.join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}
