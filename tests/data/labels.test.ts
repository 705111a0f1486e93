import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SAMPLE_WORDS } from '../../scripts/new/new-page';
import { foldText } from '../../utils/core/fold-text';
import type { Locator, PageDefinition } from '../../utils/core/page-definition';
import { spellOut } from '../../utils/core/spell-out';
import { readFixtures } from '../fixtures/routes';
import { expectNone, pages, steps, terms, topics } from './read-words';
import { textOf } from './source-files';

const fixtures = readFixtures();

/** "file:line" of the first place where a label stands in a file of data, so that a person can go there. */
function lineOf(file: string, label: string, text = textOf(file)): string {
  const at = text.indexOf(JSON.stringify(label));
  return at < 0 ? file : `${file}:${text.slice(0, at).split('\n').length}`;
}

/** All that a practice page can show, as one folded text: its own words and those that its script draws. */
function wordsOf(id: string): string {
  // Several pages may be drawn by one file.
  const html = fixtures.find((fixture) => fixture.id === id)?.file ?? `tests/fixtures/pages/${id}.html`;
  return [html, html.replace(/\.html$/, '.js')]
    .flatMap((file) => {
      const bytes = read(file);
      if (!bytes) return [];
      const text = new TextDecoder(/<meta[^>]*charset=["']?gbk/i.test(bytes.toString('latin1')) ? 'gbk' : 'utf-8').decode(bytes);
      // Once without its tags, for labels cut over elements, and once as written, for attributes.
      return [text.replace(/<\/?[a-z][^<>]*>/gi, ''), text].map(foldText);
    })
    .join('\n');
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A label with brackets may be put together by the page's script: then all its parts have to be there. */
function isShown(form: string, shown: string): boolean {
  const folded = foldText(form);
  return shown.includes(folded) || (folded.includes('(') && folded.split(/[()]/).every((part) => shown.includes(part)));
}

/** Which labels of a page its practice page no longer shows, each with the line to edit. */
function labelFaults(path: string, definition: PageDefinition, shown: string, wanted: string[], text?: string): string[] {
  const { anchors, evidence } = spellOut(definition);
  const has = (find: Locator[]) => find.some(({ any, css }) => css !== undefined || any?.some((form) => isShown(form, shown)));
  const say = (what: string, find: Locator[]) => {
    const forms = find.flatMap(({ any }) => any ?? []);
    const practice = path.replace('utils/guidebook/pages', 'tests/fixtures/pages').replace('.json', '.html');
    return `${lineOf(path, forms[0] ?? '', text)}: ${what} lists ${forms.join(', ')}, and none of them stands on ${practice}: put the form of the page first in the list, and keep the old ones`;
  };
  const faults = wanted.flatMap((name) => {
    const find = anchors[name]?.find.filter(({ any }) => any);
    return find && find.length > 0 && !has(find) ? [say(`the place "${name}"`, find)] : [];
  });
  const found = evidence.filter(({ find }) => has(find));
  if (found.length >= definition.need) return faults;
  const missing = evidence.filter((piece) => !found.includes(piece)).map(({ id, find }) => say(`the evidence "${id}"`, find));
  return [...faults, ...missing];
}

test('every practice page shows the labels that its definition looks for', () => {
  expectNone(
    pages.flatMap(({ path, id, definition }) => {
      const fixture = fixtures.find((each) => each.id === id);
      return fixture ? labelFaults(path, definition, wordsOf(id), fixture.anchors) : [];
    }),
  );
});

describe('a label that was changed in one file only is told with file and line', () => {
  const { path, definition } = pages.find(({ id }) => id === '1688/cart') as (typeof pages)[number];

  test('changed in the definition', () => {
    const forms = spellOut(definition).anchors['check-out']?.find[0]?.any ?? [];
    const text = forms.reduce((all, form, at) => all.replaceAll(JSON.stringify(form), JSON.stringify(`换${at}`)), textOf(path));
    const faults = labelFaults(path, JSON.parse(text), wordsOf('1688/cart'), ['check-out'], text);
    expect(faults.join('\n')).toMatch(/^utils\/guidebook\/pages\/1688\/cart\.json:\d+: the place "check-out" lists 换0/m);
    expect(Number(/:(\d+):/.exec(faults[0] ?? '')?.[1])).toBe(text.slice(0, text.indexOf('"换0"')).split('\n').length);
  });

  test('changed on the page', () => {
    const shown = wordsOf('1688/cart').replaceAll('结算', '付账').replaceAll('下单', '付账').replaceAll('去付账', '付账');
    expect(labelFaults(path, definition, shown, ['check-out']).join('\n')).toMatch(/cart\.json:\d+: the place "check-out" lists .*结算/);
  });
});

describe('nothing that npm run new left to be filled in is forgotten', () => {
  test('no page keeps the words it was made with', () => {
    const samples = Object.values(SAMPLE_WORDS);
    const kept = pages.flatMap(({ path }) =>
      samples
        .filter((word) => textOf(path).includes(JSON.stringify(word)))
        .map((word) => `${lineOf(path, word)}: ${word} was put here by npm run new, write the words of the real page`),
    );
    expectNone(kept);
  });

  test('everything says where it comes from', () => {
    const isSilent = ({ source }: { source: { from: string; date: string } }) => source.from.trim() === '' || source.date.trim() === '';
    const say = (file: string, what: string) => `${file}: ${what} has an empty "source", say who uses it and when it was seen`;
    expectNone([
      ...pages.filter(({ definition }) => isSilent(definition)).map(({ path }) => say(path, 'the page')),
      ...topics.flatMap(({ path, terms: own }) => own.filter(isSilent).map(({ id }) => say(lineOf(path, id), `"${id}"`))),
      ...steps.filter(isSilent).map(({ id }) => say('utils/guidebook/journeys', `"${id}"`)),
    ]);
    expect(terms.length).toBeGreaterThan(0);
  });
});
