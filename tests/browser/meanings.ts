import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/node24.js';
import type { Term } from '../../utils/core/term.ts';

const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const terms = globSync('utils/guidebook/glossary/*.json', { cwd: ROOT }).flatMap((file) => read(file) as Term[]);

/** Every form of every term, without spaces and in small letters, with what it means in a language. The first term that has a form counts. */
export function meaningsIn(language: string): Record<string, string> {
  const texts = read(`locales/${language}/terms.json`) as Record<string, { meaning: string }>;
  const pairs = terms.flatMap(({ id, zh }) =>
    zh.map((form) => [form.replace(/\s+/g, '').toLowerCase(), texts[id]?.meaning ?? form] as const),
  );
  return Object.fromEntries(pairs.reverse());
}
