import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from './source-files';

/** The sources of everything that is drawn on a site. */
const onSites = globSync('components/*.{ts,tsx}').map(textOf).join('\n');
const names = (css: string) =>
  new Set([...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][a-z-]*)/g)].map(([, name]) => name as string));
const shipped = names(['base', 'host', 'components', 'overlay'].map((name) => textOf(`components/${name}.css`)).join('\n'));

test('a rule that is sent to every site is used on sites; what only our own pages have stands in own-components.css', () => {
  const words = new Set(onSites.match(/[a-z][a-z-]*/g));
  expect([...shipped].filter((name) => !words.has(name))).toEqual([]);
});

test('nothing on a site has its rules in a sheet that only our own pages load', () => {
  const own = names(textOf('components/own-components.css') + textOf('components/own-guide.css'));
  const used = [...onSites.matchAll(/class="([^"]+)"/g)].flatMap(([, list]) => (list as string).split(' '));
  expect(used.filter((name) => own.has(name) && !shipped.has(name))).toEqual([]);
});

test('every page of ours loads the sheets that its pieces need, in their order', () => {
  const needed = ['tokens', 'base', 'components', 'own-components', 'own-pages'];
  const faults = globSync('entrypoints/*/index.html').filter((file) => {
    const loaded = [...textOf(file).matchAll(/components\/([a-z-]+)\.css/g)].map(([, name]) => name as string);
    return loaded.slice(0, needed.length).join() !== needed.join();
  });
  expect(faults, `link ${needed.join(', ')} first`).toEqual([]);
});
