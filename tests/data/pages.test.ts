import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PageDefinition } from '../../utils/core/page-definition';
import { siteOfHost } from '../../utils/core/site-of-host';
import { spellOut } from '../../utils/core/spell-out';
import { READERS } from '../../utils/page/read-facts';
import { steps, terms } from './read-words';

const FOLDER = 'utils/guidebook/pages/';
const files = globSync(`${FOLDER}*/*.json`).sort();
const pages = files.map((file) => ({
  file,
  id: file.slice(FOLDER.length, -5),
  raw: JSON.parse(readFileSync(file, 'utf8')) as PageDefinition,
}));
const ids = new Set(pages.map(({ id }) => id));
const termIds = new Set(terms.map(({ id }) => id));

test('there are pages', () => expect(pages.length).toBeGreaterThan(16));

test.each(pages)('$id names only what there is', ({ file, id, raw }) => {
  const faults: string[] = [];
  const named = JSON.stringify([raw.evidence, raw.facts, raw.anchors]).matchAll(/"@([^"]+)"/g);
  const used = new Set([...named].map(([, name]) => name as string));
  for (const name of used) if (!raw.words?.[name]) faults.push(`"@${name}" is used, add the list to "words" or correct the name`);
  for (const name of Object.keys(raw.words ?? {})) if (!used.has(name)) faults.push(`the list "${name}" in "words" is not used, remove it`);
  for (const [name, { term }] of Object.entries(raw.anchors))
    if (!termIds.has(term)) faults.push(`anchor "${name}" names the term "${term}", which no glossary topic has`);
  for (const [fact, { kind }] of Object.entries(raw.facts))
    if (!READERS[kind]) faults.push(`fact "${fact}" names the reader "${kind}"; there is ${Object.keys(READERS).join(', ')}`);
  for (const one of raw.must ?? [])
    if (!raw.evidence.some((each) => each.id === one)) faults.push(`"must" names the evidence "${one}", which is not there`);
  for (const other of raw.over ?? []) if (!ids.has(other)) faults.push(`"over" names "${other}", which is no page`);
  for (const { host } of raw.addresses)
    if (siteOfHost(host.replace('{letters}', 'a')) === null) faults.push(`host "${host}" is not in utils/guidebook/sites.json`);
  if (raw.need > raw.evidence.length) faults.push(`"need" is more than there is evidence`);
  if (raw.addresses.some(({ path, contains }) => path === undefined && contains === undefined) && raw.need < 3)
    faults.push('an address without a path needs 3 pieces of evidence');
  for (const step of steps)
    if (step.page === id && step.anchor !== undefined && !raw.anchors[step.anchor])
      faults.push(`step "${step.id}" points at "${step.anchor}", add it`);
  expect(faults.map((fault) => `${file}: ${fault}`)).toEqual([]);
});

test.each(pages)('$id looks for words first, and for nothing that a build renames', ({ file, raw }) => {
  const definition = spellOut(raw);
  const faults: string[] = [];
  const places = [
    ...definition.evidence.map(({ id, find }) => [id, find] as const),
    ...Object.entries(definition.anchors).map(([name, { find }]) => [name, find] as const),
  ];
  for (const [name, find] of places) {
    for (const { any, css } of find) {
      if (any && new Set(any).size < any.length)
        faults.push(`"${name}" lists a word twice: ${any.filter((word, at) => any.indexOf(word) < at)}`);
      if (css && /\.[\w-]*(?:--\w*\d|_\w{5})/.test(css)) faults.push(`"${name}" uses a hashed class name: ${css}`);
    }
  }
  for (const [name, { find, seller }] of Object.entries(definition.anchors)) {
    if (!seller && !find[0]?.any) faults.push(`anchor "${name}" begins with a selector, put its words first`);
    // What a seller wrote may say anything: looked for by words it would be found wherever somebody writes them.
    if (seller && find.some(({ any }) => any)) faults.push(`anchor "${name}" is a seller's text, find it by selectors alone`);
    if (seller && definition.evidence.some((each) => each.find.some(({ css }) => css && find.some((own) => own.css === css))))
      faults.push(`anchor "${name}" is a seller's text and stands in the evidence too, remove it there`);
  }
  expect(faults.map((fault) => `${file}: ${fault}`)).toEqual([]);
});
