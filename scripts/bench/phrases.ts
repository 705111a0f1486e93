import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../node24.js';

/** So many phrases: all Chinese forms of the glossary first, then made-up ones of the same lengths. */
export function makePhrases(count: number): string[] {
  const forms = globSync('utils/guidebook/glossary/*.json', { cwd: ROOT }).flatMap((file) => {
    const read = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as { zh?: string[] }[] | { terms: { zh?: string[] }[] };
    return (Array.isArray(read) ? read : read.terms).flatMap(({ zh = [] }) => zh);
  });
  const phrases = new Set(forms.slice(0, count));
  const letters = [...new Set(forms.join(''))].filter((letter) => letter >= '\u4e00' && letter <= '\u9fff');
  for (let at = 0; phrases.size < count; at += 1) {
    const pick = (step: number) => letters[(at * step + (at >> 4)) % letters.length] ?? '';
    phrases.add(pick(7) + pick(13) + (at % 3 === 0 ? '' : pick(29)) + (at % 4 === 0 ? pick(31) : ''));
  }
  return [...phrases];
}
