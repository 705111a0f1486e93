import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBuilt, outputFolder } from '../../scripts/extension-build';
import { matchHost } from '../../utils/core/match-host';
import { sites } from '../../utils/core/sites';

// Looks at what is really shipped, minified and with every library in it: what the linter saw in the sources must still be true here.
const TARGETS = ['chrome', 'firefox'] as const;
const ON_SITES = ['detector.js', 'overlay.js'];

type Rule = { name: string; pattern: RegExp; bad: string };
const RULES: Rule[] = [
  { name: 'reads no clipboard', pattern: /clipboard\.read|clipboardData|readText\(/, bad: 'navigator.clipboard.readText()' },
  { name: 'reads no cookie and no storage of the page', pattern: /document\.cookie|localStorage|sessionStorage/, bad: 'document.cookie' },
  {
    name: 'presses, submits and types nothing',
    pattern: /\.(click|submit|requestSubmit)\(\)|execCommand|new (Keyboard|Mouse|Pointer|Input)Event/,
    bad: 'b.click()',
  },
  {
    name: 'writes no markup',
    pattern: /insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment|DOMParser/,
    bad: 'document.write(a)',
  },
  { name: 'runs no text as code', pattern: /\beval\(|new Function\b|set(Timeout|Interval)\(["'`]/, bad: 'setTimeout("a")' },
  {
    name: 'knows no place and no device',
    pattern: /geolocation|userAgent|getUserMedia|mediaDevices|hardwareConcurrency/,
    bad: 'navigator.userAgent',
  },
  {
    name: 'opens no line',
    pattern: /RTCPeerConnection|WebTransport|new Worker\(|serviceWorker\.register|sendBeacon/,
    bad: 'new Worker(a)',
  },
  { name: 'has no source map', pattern: /sourceMappingURL/, bad: '//# sourceMappingURL=a.map' },
];
/** Events of the page that our scripts on sites may hear: none of them says what is typed. */
const HEARD = [
  ...['abort', 'close', 'currententrychange', 'focusin', 'focusout', 'fullscreenchange', 'hashchange', 'pagehide', 'pageshow', 'popstate'],
  ...[
    'pointerout',
    'pointerover',
    'resize',
    'scroll',
    'toggle',
    'visibilitychange',
    'pointerdown',
    'pointermove',
    'pointerup',
    'pointercancel',
  ],
  // On our own card only, in close-on-escape.ts; the traps of the browser tests see that it never stands on the page.
  'keydown',
];

describe.each(RULES)('$name', ({ pattern, bad }) => {
  test('bites', () => expect(bad).toMatch(pattern));
});

describe.each(TARGETS)('the %s bundle', (target) => {
  const folder = outputFolder(target, 'production');
  const scripts = () => globSync('**/*.js', { cwd: folder });
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  describe.skipIf(!isBuilt(target, 'production'))('as built from these sources', () => {
    test.each(RULES)('$name', ({ pattern }) => {
      expect(scripts().filter((file) => pattern.test(read(file)))).toEqual([]);
    });

    test('on sites only events are heard that say nothing of what is typed', () => {
      const heard = ON_SITES.flatMap((file) =>
        [...read(file).matchAll(/addEventListener\(\s*["'`]([^"'`]+)/g)].map((match) => match[1] ?? ''),
      );
      expect(heard.length).toBeGreaterThan(5);
      expect(heard.filter((name) => !HEARD.includes(name))).toEqual([]);
    });

    test('on sites nothing of the extension’s own store is reachable', () => {
      expect(ON_SITES.filter((file) => /\.storage\.(local|session|sync)|indexedDB|\.locks\b/.test(read(file)))).toEqual([]);
    });

    test('every address in it is one of our sites, or the name of a language of markup', () => {
      const hosts = scripts().flatMap((file) =>
        [...read(file).matchAll(/https?:\/\/([a-zA-Z0-9.-]+\.[a-zA-Z]{2,})/g)].map((match) => (match[1] ?? '').toLowerCase()),
      );
      const ours = Object.values(sites).flatMap((site) => site.hosts);
      const odd = hosts.filter((host) => host !== 'www.w3.org' && !ours.some((pattern) => matchHost(host, pattern)));
      expect([...new Set(odd)]).toEqual([]);
    });

    test('markup is set in one place of one library, and by nothing of ours', () => {
      // preact knows dangerouslySetInnerHTML; the linter forbids it in our sources.
      for (const file of scripts()) expect(read(file).match(/\binnerHTML\b/g)?.length ?? 0, file).toBeLessThanOrEqual(2);
    });
  });
});
