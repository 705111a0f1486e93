import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dictionaryFiles } from '../../scripts/dictionary-files.ts';
import { readEntry, SHARDS, shardOf, writeEntry } from '../../utils/core/dictionary-entry';
import { foldInPlace } from '../../utils/core/fold-meaning';

// The whole dictionary, as it is shipped.
const files = dictionaryFiles();
const shards = files.filter(({ relativeDest }) => /^dictionary\/\d+\.txt$/.test(relativeDest));
const hash = (made: typeof files) => createHash('sha256').update(JSON.stringify(made)).digest('hex');

test('the same words give the same bytes', () => expect(hash(dictionaryFiles())).toBe(hash(files)), 60_000);

test('every line is an entry in its own file, and reads back as it was written', () => {
  expect(shards).toHaveLength(SHARDS);
  let lines = 0;
  const broken: string[] = [];
  for (const { relativeDest, contents } of shards) {
    for (const line of contents.split('\n')) {
      const entry = readEntry(line);
      const isGood = entry && writeEntry(entry) === line && relativeDest === `dictionary/${shardOf(entry.zh)}.txt`;
      if (!isGood || /\p{Script=Han}/u.test(entry.pinyin) || /[a-zü:][1-5]\b/i.test(entry.pinyin)) broken.push(line);
      lines += 1;
    }
  }
  expect(broken).toEqual([]);
  expect(lines).toBeGreaterThan(120_000);
});

test('no file is too big to be read in passing, and folding keeps every place', () => {
  const sizes = shards.map(({ contents }) => Buffer.byteLength(contents) / 1024);
  expect(Math.max(...sizes)).toBeLessThan(250);
  expect(shards.filter(({ contents }) => foldInPlace(contents).length !== contents.length)).toEqual([]);
});

test('a few words that everybody looks up', () => {
  const all = shards.flatMap(({ contents }) => contents.split('\n'));
  const first = (word: string) => all.find((line) => line.startsWith(`${word}\t`));
  expect(first('棉花')).toBe('棉花\t\tmián hua\tcotton');
  expect(first('女')).toBe('女\t\tnǚ\tfemale/woman/daughter');
  expect(first('长')).toMatch(/^长\t長\tcháng\tlong\//);
  expect(all.some((line) => line.includes('CL:'))).toBe(false);
});
