import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBuilt, outputFolder } from '../../scripts/extension-build';
import { LICENCES_FILE, SHIPPED_DATA } from '../../scripts/shipped-licences';
import { textOf } from './source-files';

/** What must not travel: keys of all kinds, and traces of the machine it was built on. */
const SECRETS: { name: string; pattern: RegExp; bad: string }[] = [
  { name: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/, bad: '-----BEGIN RSA PRIVATE KEY-----' },
  {
    name: 'a token',
    pattern: /\b(gh[pousr]_\w{20}|npm_\w{30}|AKIA[A-Z0-9]{16}|xox[bp]-\w{10}|AIza[\w-]{35})/,
    bad: `ghp_${'a'.repeat(36)}`,
  },
  {
    name: 'a secret by name',
    pattern: /\b(api[_-]?key|client[_-]?secret|access[_-]?token)['"]?\s*[:=]\s*['"]\w{8}/i,
    bad: 'apiKey: "12345678"',
  },
  {
    name: 'a folder of somebody',
    pattern: /(?<![\w.])\/(home|Users)\/[\w.-]+\/|[A-Z]:\\{1,2}Users\\|(?<!\w)\/root\/\w/,
    bad: '/home/somebody/project',
  },
  { name: 'a source map', pattern: /\/[/*][#@]\s*sourceMappingURL=/, bad: '//# sourceMappingURL=a.js.map' },
  { name: 'this folder', pattern: new RegExp(path.resolve('.').replaceAll(/[\\.]/g, '\\$&')), bad: path.resolve('.') },
];
const KINDS = ['.css', '.html', '.js', '.json', '.png', '.txt'];

test.each(SECRETS)('the look for $name bites', ({ pattern, bad }) => expect(bad).toMatch(pattern));

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  const folder = outputFolder(target, 'production');

  describe.skipIf(!isBuilt(target, 'production'))('as built from these sources', () => {
    const files = globSync('**/*.*', { cwd: folder }).sort();

    test('holds files of known kinds only', () => {
      expect(files.filter((file) => !KINDS.includes(path.extname(file)))).toEqual([]);
    });

    test('carries no secret, no source map and no trace of where it was built', () => {
      const texts = files.filter((file) => !file.endsWith('.png') && !file.startsWith(`dictionary${path.sep}`));
      const found = texts.flatMap((file) => {
        const text = readFileSync(path.join(folder, file), 'utf8');
        return SECRETS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${file}: ${name}`);
      });
      expect(texts.length).toBeGreaterThan(30);
      expect(found).toEqual([]);
    });

    test('asks for no right that docs/privacy.md does not explain', () => {
      type Rights = Record<'permissions' | 'optional_permissions' | 'host_permissions', string[]>;
      const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Rights;
      const explained = textOf('docs/privacy.md');
      const names = [...manifest.permissions, ...manifest.optional_permissions].map((name) => `\`${name}\``);
      const hosts = manifest.host_permissions.map((pattern) => pattern.replace(/^https:\/\/(\*\.)?|\/\*$/g, ''));
      expect(hosts.length).toBeGreaterThan(2);
      expect([...names, ...hosts].filter((name) => !explained.includes(name))).toEqual([]);
    });

    test('names every package that is inside, with its licence; docs/licences.md has the same list', () => {
      const text = readFileSync(path.join(folder, LICENCES_FILE), 'utf8');
      const shipped = [...text.matchAll(/^(\S+) (\d+\.\d+\.\S+)\nLicence: (\S+)$/gm)].map((match) => match.slice(1, 4));
      const rows = [...textOf('docs/licences.md').matchAll(/^\| (?!what )([^-|][^|]*)\|([^|]*)\|([^|]*)\|/gm)].map((match) =>
        match.slice(1, 4).map((cell) => cell.trim()),
      );
      expect(shipped.map(([name]) => name)).toEqual(expect.arrayContaining(['preact', 'zod', 'i18next', ...SHIPPED_DATA]));
      expect(rows.sort()).toEqual(shipped.sort());
      expect(text).toContain('Mozilla Public License Version 2.0');
      expect(text.match(/Permission is hereby granted|Mozilla Public License Version|dictionary\/LICENCE\.txt/g)?.length).toBeGreaterThan(
        shipped.length,
      );
    });
  });
});
