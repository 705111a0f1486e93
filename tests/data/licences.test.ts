import { expect, test } from 'vitest';
import { textOf } from './source-files';

// Which packages are inside, and that docs/licences.md lists them, is read from the built bundles: package.test.ts.
test('every dependency of package.json has its row', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  const text = textOf('docs/licences.md').replaceAll(/ +/g, ' ');
  expect(Object.entries(dependencies).filter(([name, version]) => !text.includes(`| ${name} | ${version} |`))).toEqual([]);
});

test('the welcome page names the dictionary and links to its licence', () => {
  expect(textOf('components/welcome/Facts.tsx')).toContain('href="dictionary/LICENCE.txt"');
  expect(textOf('locales/en/ui.json')).toContain('CC-CEDICT, CC BY-SA 4.0');
});
