import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputFolder, runTool } from './extension-build.ts';
import { lintPackage } from './lint-package.ts';
import { ROOT } from './node24.js';
import { makePackages, PACKAGES, sumsOf } from './packages.ts';
import type { Outcome } from './parts.ts';
import { readZip } from './read-zip.ts';

/** Makes the packages, makes them again from the source package alone, and asks the linter of Firefox's store. */
export async function checkPackages(): Promise<Outcome[]> {
  return [
    await check('packages: built and packed, again from the source package, byte for byte the same', async () => {
      await makePackages();
      return compareWithRebuilt();
    }),
    await check("packages: Firefox's store linter finds only what docs/package.md explains", () =>
      lintPackage(outputFolder('firefox', 'production')),
    ),
  ];
}

async function check(name: string, run: () => Promise<string[]>): Promise<Outcome> {
  console.log(`\n# ${name}`);
  const begin = performance.now();
  const faults = await run().catch((error: Error) => [error.message]);
  for (const fault of faults) console.error(fault);
  return { name, passed: faults.length === 0 ? 1 : 0, failed: faults.length === 0 ? 0 : 1, seconds: (performance.now() - begin) / 1000 };
}

/** What differs between our packages and those that a reviewer builds from our sources, in another folder and without our caches. */
async function compareWithRebuilt(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guidebook-sources-'));
  try {
    const sources = PACKAGES.find((file) => file.endsWith('-sources.zip')) ?? '';
    for (const [name, bytes] of readZip(path.join(ROOT, '.output', sources))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    // As `npm ci` would install it: the versions are those of the lock file, which is in the package.
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
    await runTool('wxt', ['prepare'], 'wxt', folder);
    await makePackages(folder);
    const [ours, theirs] = [sumsOf(), sumsOf(folder)].map((sums) => sums.trim().split('\n'));
    return PACKAGES.flatMap((file, at) => (ours?.[at] === theirs?.[at] ? [] : [`${file} differs: ${namesOf(file, folder).join(', ')}`]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function namesOf(file: string, folder: string): string[] {
  const [ours, theirs] = [ROOT, folder].map((root) => readZip(path.join(root, '.output', file))) as [
    Map<string, Buffer>,
    Map<string, Buffer>,
  ];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return names.filter((name) => !ours.get(name)?.equals(theirs.get(name) ?? Buffer.alloc(0)));
}
