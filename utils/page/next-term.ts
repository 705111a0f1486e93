import type { PhraseTrie } from '../core/phrase-trie';
import { findTermsOnPage, type TermOnPage } from './find-terms-on-page';
import { isVisible } from './is-visible';

/** A place in the text of a page. */
export type TextPlace = { node: Text; offset: number };

/** No task of ours is longer than this, in milliseconds. */
const SLICE = 4;

/**
 * The next visible term of the page, or with -1 the previous one, around its end and back to where it began; null where there is none, or
 * `isOver` says that nobody waits any more.
 */
export async function nextTerm(trie: PhraseTrie, from: TextPlace | null, step: 1 | -1, isOver: () => boolean): Promise<TextPlace | null> {
  const terms: TermOnPage[] = [];
  let begin = performance.now();
  for (const found of findTermsOnPage(document.body, trie)) {
    terms.push(...found);
    if (performance.now() - begin < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return null;
    begin = performance.now();
  }
  if (step < 0) terms.reverse();
  const first = from ? terms.findIndex((term) => compare(term, from) * step > 0) : 0;
  const order = first < 0 ? terms : [...terms.slice(first), ...terms.slice(0, first)];
  return order.find(({ node }) => node.isConnected && node.parentElement && isVisible(node.parentElement, node)) ?? null;
}

/** Below 0 where the one stands before the other on the page. */
function compare(one: TextPlace, other: TextPlace): number {
  if (one.node === other.node) return one.offset - other.offset;
  return one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
