import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../node24.js';

/** A script of scripts/bench as one classic script, as small and as fast as a production build. */
export async function bundleEntry(name: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.join(ROOT, 'scripts/bench', name), formats: ['iife'], name: 'benchEntry' },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  const chunk = first && 'output' in first ? first.output.find((each) => each.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} could not be bundled.`);
  return chunk.code;
}
