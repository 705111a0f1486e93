import type { PhraseTrie } from '../core/phrase-trie';
import { composedParent } from './composed-tree';
import { findTermsOnPage, type TermOnPage } from './find-terms-on-page';
import { isVisible } from './is-visible';

/** A place in the text of a page. */
export type TextPlace = { node: Text; offset: number };

/** The next visible term of the page, or with -1 the previous one, around its end and back to where it began; null where there is none. */
export function nextTerm(trie: PhraseTrie, from: TextPlace | null, step: 1 | -1): TextPlace | null {
  const terms = findTermsOnPage(document.body, trie);
  const here = from ? placeAmong(terms, from) : 0;
  const after = terms[here] && from && terms[here].node === from.node && terms[here].offset === from.offset ? here + 1 : here;
  const order = step > 0 ? [...terms.slice(after), ...terms.slice(0, after)] : [...terms.slice(here), ...terms.slice(0, here)].reverse();
  return order.find(({ node }) => isSeen(node)) ?? null;
}

function isSeen(node: Text): boolean {
  const parent = composedParent(node);
  return node.isConnected && parent !== null && isVisible(parent, node);
}

/** The number of the first term that stands at this place or behind it. */
function placeAmong(terms: readonly TermOnPage[], from: TextPlace): number {
  const same = terms.findIndex(({ node, offset }) => node === from.node && offset >= from.offset);
  if (same >= 0) return same;
  // Nodes of different shadow roots have no order among each other.
  const behind = terms.findIndex(({ node }) => {
    const order = from.node.compareDocumentPosition(node);
    return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
  });
  return behind < 0 ? terms.length : behind;
}
