import { foldText } from '../core/fold-text';
import type { PhraseIndex } from '../core/phrase-index';
import { textFrom } from './measure-text';
import type { Survey } from './survey';

/**
 * What is known of a block: the looked-for phrases in its text, whether it must be read whatever they are, and whether it breaks the line.
 * `together`: it was learnt with its neighbours, from the first to the last; some of the phrases may be theirs. They are `whole` until one
 * of them changes or goes, or until something more has come between the children of their parent, so often as `insertions` counts.
 */
export type Known = { phrases: string[]; keep: boolean; broken: boolean; together?: Together };
type Together = { first: Element; last: Element; whole: boolean; insertions: number };

/** Characters. Longer blocks are looked at in parts. */
const LONG = 6000;
/** So many neighbours are learnt in one go, and no more characters of them. */
const NEIGHBOURS = 48;
const LONG_TOGETHER = 12_000;
const FIELDS = 'input, select, textarea, slot, [role=textbox], [role=combobox], [role=searchbox], [contenteditable=true]';
const LABELLED = '[aria-label], button[title]';
const SPEAKING = `${FIELDS}, ${LABELLED}`;
/** Elements that break a line for `scanPage`, of those that pages put into links. */
const BREAKING = 'div, p, img, br, ul, ol, dl, h1, h2, h3, h4, h5, h6, section, article, figure';

/** Only XPath tells of custom elements, and so of shadow roots, without a visit to each element. */
const CUSTOM = "descendant-or-self::*[contains(name(), '-')]";
let asksForCustom: XPathExpression | undefined;

function hasCustomElement(block: Element): boolean {
  asksForCustom ??= block.ownerDocument.createExpression(`boolean(${CUSTOM})`);
  return asksForCustom.evaluate(block, XPathResult.BOOLEAN_TYPE).booleanValue;
}

/** Learns about this block alone; null where its text is too long. `plain`: it holds nothing but text and plain elements. */
export function learnBlock(block: Element, inline: boolean, plain: boolean, all: PhraseIndex, leading: ReadonlySet<string>): Known | null {
  const text = block.textContent ?? '';
  if (text.length > LONG) return null;
  let folded = foldText(text);
  let keep = block.shadowRoot !== null || (!plain && hasCustomElement(block));
  if (!keep && !plain && (block.matches(SPEAKING) || block.querySelector(SPEAKING))) {
    keep = block.matches(FIELDS) || block.querySelector(FIELDS) !== null;
    for (const each of [block, ...block.querySelectorAll(LABELLED)])
      folded += `|${foldText(`${each.getAttribute('aria-label') ?? ''}|${each.getAttribute('title') ?? ''}`)}`;
  }
  const phrases = [...all.allIn(folded)];
  const broken = !inline || block.querySelector(BREAKING) !== null;
  return { phrases, keep: keep || phrases.some((phrase) => leading.has(phrase)), broken };
}

/** This block and those after it that look the same, up to one that `isElse`. */
export function neighboursOf(block: Element, isElse: (block: Element) => boolean): Element[] {
  const name = block.nodeName;
  const names = block.getAttribute('class');
  const found: Element[] = [];
  for (let at: Element | null = block; at && found.length < NEIGHBOURS; at = at.nextElementSibling) {
    if (at.nodeName !== name || at.getAttribute('class') !== names || isElse(at) || at.shadowRoot) break;
    found.push(at);
  }
  return found;
}

/** Which phrases stand in any of these neighbours; null where one of them is to be read for it, or where they are long. */
export function learnTogether(blocks: Element[], insertions: number, all: PhraseIndex, leading: ReadonlySet<string>): Known | null {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last || first === last) return null;
  const text = textFrom(first, last);
  if (text.length > LONG_TOGETHER) return null;
  const phrases = [...all.allIn(foldText(text))];
  if (phrases.some((phrase) => leading.has(phrase))) return null;
  return { phrases, keep: false, broken: true, together: { first, last, whole: true, insertions } };
}

/** Every element of a document that has more to it than its text, and all around those. */
export function remarkableIn(document: Document, { fields, buttons, named }: Survey): Set<Node> {
  const found = new Set<Node>();
  const mark = (element: Node) => {
    for (let at: Node | null = element; at && !found.has(at); at = at.parentNode) found.add(at);
  };
  for (const element of [...fields, ...buttons, ...named]) if (element.matches(SPEAKING)) mark(element);
  const custom = document.evaluate(CUSTOM, document.documentElement, null, XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE);
  for (let at = 0; at < custom.snapshotLength; at += 1) mark(custom.snapshotItem(at) as Node);
  return found;
}
