import { describe, expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';

type Rule = { name: string; pattern: RegExp; bad: string; but?: string };

// What biome cannot see, because it is a member and not a name. Each rule carries a line that breaks it.
const RULES: Rule[] = [
  {
    name: 'no markup from strings',
    pattern: /\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe/,
    bad: 'a.innerHTML = b',
  },
  {
    name: 'no network',
    pattern: /\b(window|globalThis|self)\.(fetch|XMLHttpRequest|WebSocket)\b|sendBeacon|importScripts/,
    bad: 'navigator.sendBeacon(a)',
  },
  {
    name: 'never clicks, submits or types for the buyer',
    pattern: /\.(click|submit|requestSubmit|dispatchEvent|execCommand)\(/,
    bad: 'button.click()',
  },
  // Writing is the popup's Copy button, in its one file.
  {
    name: 'never reads the clipboard',
    pattern: /navigator\.clipboard(?!\.writeText\()|clipboardData/,
    bad: 'navigator.clipboard.readText()',
  },
  {
    name: 'writes the clipboard in one place only',
    pattern: /\.writeText\(/,
    bad: 'navigator.clipboard.writeText(a)',
    but: 'utils/platform/copy-word.ts',
  },
  // Our own packaged files are no network. The linter forbids the bare name everywhere else, and bundles.test.ts looks at what is built.
  { name: 'fetches in one place only', pattern: /\bfetch\b/, bad: 'fetch(a)', but: 'utils/platform/read-own-file.ts' },
  { name: 'no code from strings', pattern: /\bnew Function\b|\beval\(/, bad: 'new Function("a")' },
  { name: 'no tracking of time or place', pattern: /navigator\.(geolocation|userAgent)\b/, bad: 'navigator.userAgent' },
];

describe.each(RULES)('$name', ({ pattern, bad, but }) => {
  test('holds in all code that is shipped', () => {
    const broken = sourceFiles('utils', 'components', 'entrypoints').filter(
      (file) => file !== but && pattern.test(withoutComments(textOf(file))),
    );
    expect(broken, 'see safety rules in docs/architecture.md; this is not something the extension does').toEqual([]);
  });
  test('bites', () => expect(bad).toMatch(pattern));
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
