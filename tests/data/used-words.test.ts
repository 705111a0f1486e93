import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import sites from '../../utils/guidebook/sites.json';
import { entriesOf, expectNone } from './read-words';
import { sourceFiles, textOf } from './source-files';

// Every fixed word costs a translator in every language: none may be left that nothing asks for.

type Node = { type?: string; value?: unknown; quasis?: { value: { cooked: string } }[]; expressions?: unknown[] };
/** A text in code, with null where something is put in. */
type Said = (string | null)[];

/** These pages ask for the words below their own name without saying so each time. */
const WITHIN: [folder: string, prefix: string][] = [
  ['components/welcome/', 'ui:welcome.'],
  ['components/guide/', 'ui:guide.'],
  ['components/data/', 'ui:data.'],
];
/** Hands a key on as it is: by itself it asks for nothing. */
const HANDED_ON = ['ui:welcome.', null].join();

const said = sourceFiles('utils', 'components', 'entrypoints').flatMap((file) => {
  const prefix = WITHIN.find(([folder]) => file.startsWith(folder))?.[1];
  return textsIn(file).flatMap((text) => [text, ...(prefix === undefined ? [] : [[`${prefix}${text[0] ?? ''}`, ...text.slice(1)]])]);
});
const literals = new Set([...Object.keys(sites), ...said.flatMap((text) => (text.length === 1 && text[0] ? [text[0]] : []))]);
/** What is put behind a key that was made before: `${reason}.state`. */
const tails = new Set(said.flatMap(([first, put, tail]) => (first === '' && put === null && tail?.startsWith('.') ? [tail] : [])));
const asked = said.filter((text) => text[0]?.startsWith('ui:') && text.join() !== HANDED_ON);

function textsIn(file: string): Said[] {
  const found: Said[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, quasis } = node as Node;
    if (type === 'Literal' && typeof value === 'string') found.push([value]);
    if (type === 'Property' || type === 'TSPropertySignature') found.push([(node as { key: { name?: string } }).key.name ?? '']);
    if (type === 'TemplateLiteral' && quasis)
      found.push(quasis.flatMap(({ value: { cooked } }, at) => (at === 0 ? [cooked] : [null, cooked])));
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, textOf(file)).program);
  return found;
}

/** Whether this text of the code can be this key, or a part that holds it. What is put in has to be a word of the code itself. */
function asksFor(text: Said, key: string): boolean {
  const pieces = text.filter((piece) => piece !== null);
  if (pieces.length === text.length) return key === pieces[0] || key.startsWith(`${pieces[0]}.`);
  let rest = key;
  for (const [at, piece] of text.entries()) {
    if (piece !== null) {
      if (!rest.startsWith(piece)) return false;
      rest = rest.slice(piece.length);
      continue;
    }
    const end = rest.indexOf('.');
    const put = end < 0 ? rest : rest.slice(0, end);
    // Two things put in side by side make a word that stands nobodyAsks.
    const besideAnother = text[at + 1] === '' && text[at + 2] === null;
    if (!besideAnother && text[at - 1] !== '' && !literals.has(put)) return false;
    if (!besideAnother) rest = rest.slice(put.length);
  }
  return rest === '' || tails.has(rest);
}

/** A key without its plural form or the case it is for: "detail_noOrder" is asked for as "detail". */
function stems(key: string): string[] {
  const [stem, ending] = [key.replace(/_[^_.]+$/, ''), /_([^_.]+)$/.exec(key)?.[1]];
  const isCase = ending !== undefined && (/^(zero|one|two|few|many|other)$/.test(ending) || literals.has(ending));
  return isCase ? [key, stem] : [key];
}

const unused = (keys: string[]) => keys.filter((key) => !stems(key).some((each) => asked.some((text) => asksFor(text, each))));

test('every fixed word is asked for by something', () => {
  const keys = entriesOf('en').flatMap(({ at }) => (at.startsWith('ui.json:') ? [at.replace('ui.json:', 'ui:')] : []));
  expect(keys.length).toBeGreaterThan(100);
  expectNone(unused(keys).map((key) => `locales/*/ui.json: nothing asks for "${key.slice(3)}", remove it from every language`));
});

test('a word that nothing asks for is found', () => {
  const made = [
    'popup.nobodyAsks',
    'overlay.press.nobodyAsks',
    'verdict.short.detail_nobodyAsks',
    'welcome.nobodyAsks',
    'welcome.read.nobodyAsks',
  ].map((key) => `ui:${key}`);
  expect(unused(made)).toEqual(made);
});
