import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packExtension } from './extension-build.ts';
import { ROOT } from './node24.js';

const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };

/** What is handed to the stores: a package for each, and the sources for Firefox's reviewers. */
export const PACKAGES = ['chrome', 'firefox', 'sources'].map((kind) => `${name}-${version}-${kind}.zip`);

/** Builds both extensions anew from nothing and packs them, in this folder or in a copy of it. Writes SHA256SUMS beside the packages. */
export async function makePackages(root = ROOT): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const) await packExtension(target, root);
  writeFileSync(path.join(root, '.output', 'SHA256SUMS'), sumsOf(root));
}

/** One line for each package, as `sha256sum -c` reads it. */
export function sumsOf(root = ROOT): string {
  return PACKAGES.map((file) => {
    const sum = createHash('sha256').update(readFileSync(path.join(root, '.output', file)));
    return `${sum.digest('hex')}  ${file}\n`;
  }).join('');
}
