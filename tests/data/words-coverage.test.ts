import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dictionaryFiles } from '../../scripts/dictionary-files';
import { ROOT } from '../../scripts/node24.js';
import { cutWords, LONGEST_RUN } from '../../utils/core/cut-words';
import { createFolding } from '../../utils/core/fold-unit';
import { buildPhraseTrie } from '../../utils/core/phrase-trie';
import { PAIRS } from '../../utils/core/traditional-pairs';
import { openDictionary } from '../../utils/platform/dictionary';
import { loadGuidebook } from '../../utils/platform/guidebook';

// What a buyer presses and reads first: can every Chinese character of it be explained, by the glossary or by the dictionary?
const REAL = ['../shared/real-pages', '../../shared/real-pages'].map((place) => path.join(ROOT, place)).find((place) => existsSync(place));
const HAN = /\p{Script=Han}/u;

const files = new Map(dictionaryFiles().map(({ relativeDest, contents }) => [relativeDest, contents]));
const dictionary = openDictionary(async (file) => files.get(file) ?? null);
const trie = buildPhraseTrie(
  Object.values(loadGuidebook().terms).map(({ zh, hant = [] }) => [...zh, ...hant]),
  createFolding(PAIRS),
);

/** The texts of buttons, labels, links, headings and table heads of a page, and what its buttons and fields say in attributes. */
function labelsOf(html: string): string[] {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style|noscript)\b[\s\S]*?<\/\1>/gi, '');
  const inside = [...bare.matchAll(/<(a|button|label|h[1-6]|th|legend|summary)\b[^>]*>([\s\S]*?)<\/\1>/gi)].map(([, , text = '']) => text);
  const attributes = [...bare.matchAll(/<(?:input|textarea)\b[^>]*?\s(?:placeholder|value)="([^"]*)"/gi)].map(([, text = '']) => text);
  return [...inside, ...attributes].map((text) => text.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' ')).filter((text) => HAN.test(text));
}

type Count = { all: number; terms: number; words: number; letters: number; unknown: Map<string, number> };

/** How many Chinese characters of these texts lie in a term, in a word of the dictionary of two and more letters, in one of one letter. */
async function count(texts: string[]): Promise<Count> {
  const sum: Count = { all: 0, terms: 0, words: 0, letters: 0, unknown: new Map() };
  for (const text of texts) {
    const isTerm = new Set<number>();
    trie.each(text, (from, to) => {
      for (let at = from; at < to; at += 1) isTerm.add(at);
    });
    let run = '';
    const runs: string[] = [];
    for (const [at, letter] of Array.from(text).entries()) {
      if (HAN.test(letter)) sum.all += 1;
      if (isTerm.has(at)) sum.terms += HAN.test(letter) ? 1 : 0;
      else if (HAN.test(letter) && run.length < LONGEST_RUN) {
        run += letter;
        continue;
      }
      runs.push(run);
      run = '';
    }
    for (const each of [...runs, run]) {
      const lookUp = each === '' ? () => [] : await dictionary.prepare(each);
      for (const { zh, entries } of cutWords(each, lookUp)) {
        if (entries.length === 0) sum.unknown.set(zh, (sum.unknown.get(zh) ?? 0) + 1);
        else if (zh.length > 1) sum.words += zh.length;
        else sum.letters += zh.length;
      }
    }
  }
  return sum;
}

function shareOf({ all, terms, words, letters, unknown }: Count, what: string): number {
  const share = (terms + words + letters) / all;
  const percent = (part: number) => `${((100 * part) / all).toFixed(1)} %`;
  const left = [...unknown].map(([word, times]) => `${word} ${times}`).join(', ');
  process.stdout.write(
    `${what}: ${all} characters; terms ${percent(terms)}, dictionary ${percent(words)} and single ${percent(letters)}; unknown: ${left || 'none'}\n`,
  );
  return share;
}

test('97 in a hundred characters of what can be pressed or read first on our practice pages are explained', {
  timeout: 120_000,
}, async () => {
  const pages = globSync('tests/fixtures/pages/*/*.html', { cwd: ROOT }).map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
  const counted = await count([...new Set(pages.flatMap(labelsOf))]);
  expect(counted.all).toBeGreaterThan(500);
  expect(shareOf(counted, 'practice pages')).toBeGreaterThanOrEqual(0.97);
  // Half of it in the buyer's own language, with what it means in the trade.
  expect(counted.terms / counted.all).toBeGreaterThanOrEqual(0.5);
});

describe.skipIf(REAL === undefined)('on the real pages, where they are at hand', () => {
  test.each(REAL ? globSync('*.html', { cwd: REAL }) : [])(
    '85 in a hundred characters of %s are explained',
    { timeout: 120_000 },
    async (file) => {
      const bytes = readFileSync(path.join(REAL ?? '', file));
      const counted = await count([...new Set(labelsOf(new TextDecoder(file.includes('gbk') ? 'gbk' : 'utf-8').decode(bytes)))]);
      expect(counted.all).toBeGreaterThan(100);
      expect(shareOf(counted, file)).toBeGreaterThanOrEqual(0.85);
    },
  );
});
