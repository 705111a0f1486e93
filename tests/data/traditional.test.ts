import { test } from 'vitest';
import { foldText } from '../../utils/core/fold-text';
import { expectNone, topics } from './read-words';

/** The pairs by which a traditional form still differs from the form of the same length that is nearest to it. */
function missingPairs(hant: string, zh: string[]): string {
  const traditional = [...foldText(hant)];
  const differences = zh
    .map((form) => [...foldText(form)])
    .filter((form) => form.length === traditional.length)
    .map((form) => form.flatMap((character, at) => (character === traditional[at] ? [] : [`${traditional[at]}${character}`])))
    .sort((a, b) => a.length - b.length);
  return differences[0]?.join(' ') ?? '';
}

test.each(topics)('$path: every traditional form folds to a form of its term', ({ path, terms }) => {
  const faults: string[] = [];
  for (const { id, zh, hant = [] } of terms) {
    const known = new Set(zh.map(foldText));
    for (const form of hant.filter((text) => !known.has(foldText(text)))) {
      const pairs = missingPairs(form, zh);
      const what = pairs ? `add the pair ${pairs} to utils/core/traditional-pairs.ts` : 'add its simplified form to "zh"';
      faults.push(`${path}: ${form} in "hant" of "${id}" is not found as one of its forms, ${what}, or correct it`);
    }
    for (const form of hant.filter((text) => zh.includes(text)))
      faults.push(`${path}: ${form} of "${id}" is the same in "zh", remove it from "hant"`);
  }
  expectNone(faults);
});
