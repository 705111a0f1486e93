import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isBuilt, outputFolder } from '../../scripts/extension-build';
import { SHARDS, shardOf } from '../../utils/core/dictionary-entry';
import { textOf } from './source-files';

// Looks at what is really shipped. `npm test` builds first; `npm run check` alone may find nothing built and says so.
const TARGETS = ['chrome', 'firefox'] as const;
const LIMITS = { 'detector.js': 2, 'overlay.js': 47, 'words.js': 9.5, 'words-more.js': 3.5 };
/** The one call that reads our own package, as built from read-own-file.ts: its address is made by the browser and is always ours. */
const OWN_FILE = /\bfetch\([\w$]+(\.\w+)*\.runtime\.getURL\([\w$]+\)\)/g;
/** What runs on a site reads no file at all. */
const ON_SITES = ['detector.js', 'overlay.js', 'words.js', 'words-more.js'];
/** A call, or the function handed on; the mere word in one of our texts has a space or a quote before it. */
const NETWORK = /\bfetch\s*\(|[=,:(.]fetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;

describe.each(TARGETS)('the %s bundle', (target) => {
  const folder = outputFolder(target, 'production');
  const read = (file: string) => readFileSync(path.join(folder, file));

  describe.skipIf(!isBuilt(target, 'production'))('as built from these sources', () => {
    test.each(Object.entries(LIMITS))('%s stays below %i kB (gzip)', (file, limit) => {
      expect(gzipSync(read(file), { level: 9 }).length / 1024).toBeLessThanOrEqual(limit);
    });

    test('no script carries words of a locale file: they are files of their own', () => {
      const overlay = ON_SITES.map((file) => read(file).toString()).join('\n');
      const scripts = globSync('**/*.js', { cwd: folder }).map((file) => read(file).toString());
      const words = globSync('locales/*/{steps,ui,terms,chapters}.json').flatMap((file) => longTexts(JSON.parse(textOf(file))));
      expect(words.length).toBeGreaterThan(50);
      expect(
        words.filter((text) => overlay.includes(text) || (text.length > 60 && scripts.some((script) => script.includes(text)))),
        'words reach the overlay in a brief only, and the background by readTexts',
      ).toEqual([]);
      const shipped = readdirSync(path.join(folder, 'texts'));
      expect(shipped).toEqual(readdirSync('locales').map((language) => `${language}.json`));
    });

    test('no script can reach a network or run text as code', () => {
      const scripts = globSync('**/*.js', { cwd: folder });
      const reaching = scripts.filter((file) => {
        const text = ON_SITES.includes(file) ? read(file).toString() : read(file).toString().replace(OWN_FILE, '');
        return NETWORK.test(text) || /\bnew Function\s*\(/.test(text);
      });
      expect(reaching).toEqual([]);
      expect(read('background.js').toString().match(OWN_FILE)).toHaveLength(1);
    });

    test('the dictionary is whole, and its licence beside it', () => {
      expect(read('dictionary/LICENCE.txt').toString()).toContain('CC BY-SA 4.0');
      expect(readdirSync(path.join(folder, 'dictionary'))).toHaveLength(SHARDS + 2);
      expect(read(`dictionary/${shardOf('棉')}.txt`).toString()).toContain('\n棉花\t\tmián hua\tcotton');
    });

    test('the shadow root is closed', () => {
      for (const file of ['overlay.js', 'words.js']) expect(read(file).toString()).not.toMatch(/mode:\s*[`'"]open/);
    });

    test('no language that was made for the tests is in it', () => {
      const scripts = globSync('**/*.js', { cwd: folder });
      expect(scripts.filter((file) => /en-XA|ar-XB|\u27e6|\\u27e6|\u202e|\\u202e/i.test(read(file).toString()))).toEqual([]);
    });

    test('the manifest asks for what it must and for nothing else', () => {
      const { version, ...manifest } = JSON.parse(read('manifest.json').toString()) as Record<string, unknown>;
      expect(version).toBe((JSON.parse(textOf('package.json')) as { version: string }).version);
      expect(manifest).toMatchSnapshot();
    });

    test('every icon that is named is there', () => {
      const { icons } = JSON.parse(read('manifest.json').toString()) as { icons: Record<string, string> };
      expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '48', '128']));
      expect(Object.values(icons).filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
    });
  });
});

/** Every text of a locale file that is long enough not to stand in code by chance. */
function longTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 24 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(longTexts) : [];
}
