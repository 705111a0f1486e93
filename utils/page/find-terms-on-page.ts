import type { PhraseTrie } from '../core/phrase-trie';

/** A phrase in the page: where its first letter stands, and how many code units of that node's text before it. */
export type TermOnPage = { node: Text; offset: number; phrase: number };

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION']);
const INLINE = new Set('A,ABBR,B,BDI,BDO,CITE,CODE,DEL,EM,FONT,I,INS,LABEL,MARK,Q,S,SMALL,SPAN,STRONG,SUB,SUP,U,VAR,RUBY,RB'.split(','));
const ELEMENT = 1;

/**
 * Every phrase on the page in reading order, open shadow roots included; texts in inline elements run together. The browser itself joins
 * the texts, they are searched in one go, and only nodes with a phrase in them are looked at: about twice the time of passing over all of
 * them. Styles are not asked: where a phrase may be split over a block, it is none.
 */
export function findTermsOnPage(root: Element | ShadowRoot, trie: PhraseTrie): TermOnPage[] {
  const terms: TermOnPage[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  const phrases: number[] = [];
  trie.each(root.textContent ?? '', (from, to, phrase) => {
    froms.push(from);
    tos.push(to);
    phrases.push(phrase);
  });
  const hosts = shadowHosts(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let start = 0;
  let at = 0;
  /** Set where a phrase was none, because it lay in two lines: what follows is searched by itself. */
  let isAlone = false;
  for (let node = walker.nextNode() as Text | null; node !== null; ) {
    while (hosts.length > 0 && isBefore(hosts.at(-1) as Element, node)) {
      // What a shadow root draws stands before what is written into its host.
      terms.push(...findTermsOnPage((hosts.pop() as Element).shadowRoot as ShadowRoot, trie));
    }
    const here = node;
    const end = start + here.length;
    const next = walker.nextNode() as Text | null;
    const add = (from: number, _to: number, phrase: number) => terms.push({ node: here, offset: from, phrase });
    const isAsked = isAlone || (at < froms.length && (froms[at] as number) < end);
    const isShown = isAsked && !SKIPPED.has(here.parentNode?.nodeName ?? '');
    if (isAlone && isShown) trie.each(here.data, add);
    const wasAlone = isAlone;
    isAlone = false;
    for (; at < froms.length && (froms[at] as number) < end; at += 1) {
      const offset = (froms[at] as number) - start;
      if ((tos[at] as number) > end && !runsOn(here, next)) {
        if (isShown && !wasAlone) trie.each(here.data, add, offset);
        isAlone = true;
      } else if (isShown && !wasAlone) add(offset, 0, phrases[at] as number);
    }
    start = end;
    node = next;
  }
  for (const host of hosts.reverse()) terms.push(...findTermsOnPage(host.shadowRoot as ShadowRoot, trie));
  return terms;
}

/** The hosts of open shadow roots, the last one first. */
function shadowHosts(root: Element | ShadowRoot): Element[] {
  const hosts: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode() as Element | null; node !== null; node = walker.nextNode() as Element | null)
    if (node.shadowRoot !== null) hosts.push(node);
  return hosts.reverse();
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether the next text goes on in the same line: the same block, and no line break or picture in between. */
function runsOn(node: Text, next: Text | null): boolean {
  if (!next || lineOf(node) !== lineOf(next)) return false;
  for (let at: Node | null = next.previousSibling; at && at !== node; at = at.previousSibling)
    if (at.nodeType === ELEMENT && !isInline(at)) return false;
  return true;
}

/** The block that a text's line belongs to. */
function lineOf(text: Text): Node | null {
  let at = text.parentNode;
  while (at && isInline(at)) at = at.parentNode;
  return at;
}

/** Custom elements are inline unless a style says otherwise. */
function isInline({ nodeName }: Node): boolean {
  return INLINE.has(nodeName) || nodeName.includes('-');
}
