// Makes the files of words that are shipped, one for each language. Runs inside WXT's build, see wxt.config.ts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './node24.js';

type OwnFile = { relativeDest: string; contents: string };

/** `texts/<language>.json` for every folder of locales/: its files by their names, in one object. */
export function localeFiles(): OwnFile[] {
  const folder = path.join(ROOT, 'locales');
  return readdirSync(folder)
    .sort()
    .map((language) => {
      const files = readdirSync(path.join(folder, language)).sort();
      const texts = files.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(path.join(folder, language, file), 'utf8'))]);
      return { relativeDest: `texts/${language}.json`, contents: JSON.stringify(Object.fromEntries(texts)) };
    });
}
