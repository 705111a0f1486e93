import type { PhraseTrie } from '../core/phrase-trie';

/** A phrase in the page: where its first letter stands, and how many code units of that node's text before it. */
export type TermOnPage = { node: Text; offset: number; phrase: number };

/** Between two texts that do not run together: no phrase holds it. */
const BORDER = '\ufffc';
const SKIPPED = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT)$/i;
const INLINE = /^(A|ABBR|B|BDI|BDO|CITE|CODE|DEL|EM|FONT|I|INS|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|U|VAR|RUBY|RB|Q-\w+)$/i;
/** So much text is searched in one go. */
const CHUNK = 8192;

/**
 * Every phrase on the page in reading order, open shadow roots included; texts in inline elements run together. Gives the turn back after
 * every stretch of the page, so that the caller may pause: nothing there blocks the page.
 */
export function* findTermsOnPage(root: Element, trie: PhraseTrie): Generator<TermOnPage[]> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const search = (): TermOnPage[] => {
    const found: TermOnPage[] = [];
    let at = 0;
    trie.each(text, (from, _to, phrase) => {
      while (at + 1 < starts.length && (starts[at + 1] as number) <= from) at += 1;
      found.push({ node: nodes[at] as Text, offset: from - (starts[at] as number), phrase });
    });
    nodes.length = 0;
    starts.length = 0;
    text = '';
    return found;
  };
  for (const node of textsIn(root)) {
    if (node === null) {
      if (text !== '' && !text.endsWith(BORDER)) text += BORDER;
      if (text.length > CHUNK) yield search();
      continue;
    }
    nodes.push(node);
    starts.push(text.length);
    text += node.nodeValue;
  }
  yield search();
}

/** Text nodes in reading order; null where a block, a line or a control begins or ends. */
function* textsIn(root: Element): Generator<Text | null> {
  const stack: Node[] = [];
  let at: Node | null = root;
  while (at) {
    let next: Node | null = null;
    if (at instanceof Text) yield at;
    else if (at instanceof Element && !SKIPPED.test(at.nodeName)) {
      if (!INLINE.test(at.nodeName)) yield null;
      stack.push(at);
      next = (at.shadowRoot ?? at).firstChild;
      if (!next) stack.pop();
    }
    while (!next && at) {
      next = at.nextSibling;
      if (next) break;
      at = stack.pop() ?? null;
      if (at && at instanceof Element && !INLINE.test(at.nodeName)) yield null;
      if (at === root) return;
    }
    at = next;
  }
}
