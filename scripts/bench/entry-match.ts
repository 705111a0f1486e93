// Runs in a page: finds all phrases on it, by our trie and by the packages, each round in another order.
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
// @ts-expect-error has no types
import Plain from 'ahocorasick';
import Modern from 'modern-ahocorasick';
import { createFolding } from '../../utils/core/fold-unit';
import { buildPhraseTrie } from '../../utils/core/phrase-trie';
import { PAIRS } from '../../utils/core/traditional-pairs';
import { findTermsOnPage } from '../../utils/page/find-terms-on-page';

declare const gc: undefined | (() => void);

/** The times of each in ms, in rounds; the limit twice. */
function match(phrases: string[], rounds: number): Record<string, number[]> {
  const trie = buildPhraseTrie(
    phrases.map((phrase) => [phrase]),
    createFolding(PAIRS),
  );
  const monyone = new Monyone(phrases);
  const plain = new Plain(phrases);
  const modern = new Modern(phrases);
  let found = 0;
  const over = (search: (text: string) => { length: number }) => () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found += search(walker.currentNode.nodeValue ?? '').length;
  };
  const contenders: Record<string, () => void> = {
    limit: over((text) => text),
    ours: () => {
      found += findTermsOnPage(document.body, trie).length;
    },
    'ours, node by node': over((text) => {
      let count = 0;
      trie.each(text, () => {
        count += 1;
      });
      return { length: count };
    }),
    '@monyone/aho-corasick': over((text) => monyone.matchInText(text)),
    ahocorasick: over((text) => plain.search(text)),
    'modern-ahocorasick': over((text) => modern.search(text)),
    'limit again': over((text) => text),
  };
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (const contender of Object.values(contenders)) contender();
  for (let round = 0; round < rounds; round += 1) {
    const entries = Object.entries(contenders);
    for (const [name, run] of round % 2 === 0 ? entries : entries.reverse()) {
      gc?.();
      const begin = performance.now();
      run();
      times[name]?.push(performance.now() - begin);
    }
  }
  return { ...times, found: [found] };
}

Object.assign(globalThis, { benchMatch: match });
