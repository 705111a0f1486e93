import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { hashFiles } from './extension-build.ts';
import { ROOT } from './node24.js';

/** The recogniser, built from the very files the overlay uses, as one classic script that leaves `guidebookInspector` behind. */
export function bundleInspector(): Promise<string> {
  return bundleScript('utils/page/inspect-page.ts');
}

/**
 * A module and all it imports as one classic script. Kept by the content of its sources, so that only the first call after a
 * change pays for the build.
 */
export async function bundleScript(entry: string): Promise<string> {
  const hash = hashFiles([entry, 'utils/core/**/*', 'utils/page/**/*', 'utils/guidebook/pages/**/*', 'package-lock.json']);
  const folder = path.join(ROOT, '.cache', 'scripts');
  const file = path.join(folder, `${path.basename(entry, '.ts')}-${hash}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const code = await bundle(entry);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  return code;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: 'guidebookInspector' },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  if (!first || !('output' in first)) throw new Error(`${entry} could not be bundled.`);
  return first.output[0].code;
}
