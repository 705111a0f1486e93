import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from './source-files';

test('no range is left in a page: each lies in a document of its own when it is not used', () => {
  const makers = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}').filter((file) => /createRange\(|new Range\(/.test(textOf(file)));
  expect(makers.length).toBeGreaterThan(0);
  const faults = makers.filter(
    (file) => !/nowhere\.createRange\(\)/.test(textOf(file)) || !/selectNodeContents\(nowhere\)/.test(textOf(file)),
  );
  expect(faults, 'every live range slows the changes of the page (utils/page/measure-text.ts shows how)').toEqual([]);
});
