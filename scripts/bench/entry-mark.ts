// Runs in a page: marks all phrases on it by wrapping them, as mark.js does. We mark nothing in advance; this tells why.
// @ts-expect-error has no types
import Mark from 'mark.js';

/** Script and layout, in ms. */
async function mark(phrases: string[]): Promise<{ script: number; layout: number }> {
  const list = document.getElementById('list') as HTMLElement;
  const pattern = new RegExp(phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const marker = new Mark(list);
  void document.body.offsetHeight;
  const begin = performance.now();
  await new Promise<void>((resolve) => marker.markRegExp(pattern, { done: () => resolve() }));
  const script = performance.now() - begin;
  void document.body.offsetHeight;
  return { script, layout: performance.now() - begin - script };
}

Object.assign(globalThis, { benchMark: mark });
