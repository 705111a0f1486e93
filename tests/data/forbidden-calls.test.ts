import { describe, expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';

// What biome cannot see, because it is a member and not a name. Each rule carries a line that breaks it.
const RULES = [
  {
    name: 'no markup from strings',
    pattern: /\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write|setHTMLUnsafe/,
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
  { name: 'never reads the clipboard', pattern: /navigator\.clipboard|clipboardData/, bad: 'navigator.clipboard.readText()' },
  { name: 'no code from strings', pattern: /\bnew Function\b|\beval\(/, bad: 'new Function("a")' },
  { name: 'no tracking of time or place', pattern: /navigator\.(geolocation|userAgent)\b/, bad: 'navigator.userAgent' },
];

describe.each(RULES)('$name', ({ pattern, bad }) => {
  test('holds in all code that is shipped', () => {
    const broken = sourceFiles('utils', 'components', 'entrypoints').filter((file) => pattern.test(withoutComments(textOf(file))));
    expect(broken, 'see safety rules in docs/architecture.md; this is not something the extension does').toEqual([]);
  });
  test('bites', () => expect(bad).toMatch(pattern));
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
