import { expect, test } from 'vitest';
import { textOf } from './source-files';

/** What an attribute of a mark-up says, in order. */
const values = (text: string) => [...text.matchAll(/ (d|cx|cy|r|viewBox)="([^"]*)"/g)].map(([, name, value]) => `${name} ${value}`);

test.each(['popup', 'sidepanel'])('%s begins with the masthead that is drawn afterwards', (page) => {
  const [, masthead = ''] = /<header class="masthead">(.*?)<\/header>/s.exec(textOf(`entrypoints/${page}/index.html`)) ?? [];
  expect(values(masthead), 'take over components/Mark.tsx').toEqual(values(textOf('components/Mark.tsx')));
  const [, name] = /<span class="name"[^>]*>\s*(.*?)\s*<\/span>/s.exec(textOf('components/popup/Masthead.tsx')) ?? [];
  expect(masthead, 'take over components/popup/Masthead.tsx').toContain(`>${name}</span>`);
});
