import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// A damaged profile: IndexedDB takes every question and answers none, until it is let.
type Request = { onsuccess?(): void; result?: unknown };
let asked: Request[];
const database = {
  transaction: () => ({
    objectStore: () => ({
      get: () => {
        const request: Request = { result: undefined };
        queueMicrotask(() => request.onsuccess?.());
        return request;
      },
    }),
  }),
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  asked = [];
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request: Request = {};
      asked.push(request);
      return request;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How long it is waited for one read, in ms; null where it was answered. */
async function waitFor(read: Promise<unknown>): Promise<number | null> {
  const begin = Date.now();
  const gaveUp = read.then(
    () => null,
    () => Date.now() - begin,
  );
  await vi.advanceTimersByTimeAsync(5000);
  return gaveUp;
}

test('what has not answered once is waited for only briefly, and as long as ever once it has answered', async () => {
  const { indexedCopy } = await import('../../utils/platform/indexed-copy');
  const first = await waitFor(indexedCopy.read());
  const second = await waitFor(indexedCopy.read());
  expect(first).toBeGreaterThan(1000);
  expect(second).toBeLessThanOrEqual(first === null ? 0 : first / 4);
  const answered = indexedCopy.read();
  Object.assign(asked.at(-1) ?? {}, { result: database });
  asked.at(-1)?.onsuccess?.();
  expect(await waitFor(answered)).toBeNull();
  vi.stubGlobal('indexedDB', undefined);
  database.transaction = () => ({ objectStore: () => ({ get: () => ({}) }) });
  expect(await waitFor(indexedCopy.read())).toBe(first);
});
