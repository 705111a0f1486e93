import { afterEach, expect, test, vi } from 'vitest';
import { readOwnFile } from '../../utils/platform/read-own-file';

vi.mock('../../utils/platform/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` } } }));
afterEach(() => vi.unstubAllGlobals());

/** Stands in for the browser's own, and notes what was asked for. */
function stub(answer: () => Promise<Partial<Response>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return answer();
  });
  return asked;
}

test('reads a file of our own package', async () => {
  const asked = stub(async () => ({ ok: true, text: async () => 'words' }));
  expect(await readOwnFile('dictionary/7.txt')).toBe('words');
  expect(asked).toEqual(['chrome-extension://ours/dictionary/7.txt']);
});

test.each([
  'https://www.1688.com/a.txt',
  '//www.1688.com/a.txt',
  '/dictionary/7.txt',
  '../dictionary/7.txt',
  'dictionary/../../7.txt',
  'dictionary/7.txt?x=1',
  'dictionary/7.txt#x',
  'dictionary/7.txt\n',
  'dictionary\\7.txt',
  'dictionary/7.js',
  'texts/../7.json',
  'data:text/plain,x.txt',
  '7.txt',
  '',
])('asks for nothing else: %j', async (path) => {
  const asked = stub(async () => ({ ok: true, text: async () => 'words' }));
  expect(await readOwnFile(path)).toBeNull();
  expect(asked).toEqual([]);
});

test('a missing or unreadable file is null', async () => {
  stub(async () => ({ ok: false }));
  expect(await readOwnFile('dictionary/7.txt')).toBeNull();
  stub(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await readOwnFile('dictionary/7.txt')).toBeNull();
});
