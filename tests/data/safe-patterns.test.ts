import { checkSync } from 'recheck/lib/browser.js';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';

// A page chooses what our expressions are run on: none of them may take exponential or polynomial time.

type Pattern = { source: string; flags: string; at: string };

const shipped = sourceFiles('utils', 'components', 'entrypoints');
const patterns = [...new Map(shipped.flatMap(patternsOf).map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).entries()];

test.each(patterns)(
  '%s takes linear time',
  (_, { source, flags, at }) => {
    const { status } = checkSync(source, flags, { timeout: 20_000 });
    expect(status, `${at}: write it so that no two parts can match the same characters`).toBe('safe');
  },
  30_000,
);

test('no expression is made from a text at run time', () => {
  const made = shipped.filter((file) => /\bRegExp\(/.test(textOf(file)));
  expect(made, 'write it as a literal, so that the test above sees it').toEqual([]);
});

test('the check itself finds a slow expression', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});

function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags, at: file });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, textOf(file)).program);
  return found;
}
