import { foldText } from '../core/fold-text';
import type { Role } from '../core/page-definition';
import { indexPhrases } from '../core/phrase-index';

/** What to do with a block: read it, pass it over, or look at its parts one by one because it is large. */
export type Sifted = 'read' | 'pass' | 'parts';

/** Passes over what cannot hold anything we look for, without touching its text nodes one by one. */
export type Sieve = {
  /** Begins a look. What is returned is asked about each block in reading order. */
  sift(): (block: Element, inline: boolean) => Sifted;
  /** Whether a reader may look behind this text for what follows it. */
  leads(folded: string): boolean;
  /** Something has changed in this node: what was known of it and of all around it no longer holds. */
  forget(node: Node): void;
};

type Known = { phrases: string[]; keep: boolean; broken: boolean };

/** A block of more elements or characters is looked at in parts. */
const LARGE = 400;
const LONG = 6000;
/** In a list of so many, the parts are taken for small until their text says otherwise. */
const LIST = 40;
const FIELDS = 'input, select, textarea, slot, [role=textbox], [role=combobox], [role=searchbox], [contenteditable=true]';
const LABELLED = '[aria-label], button[title]';
const SPEAKING = `${FIELDS}, ${LABELLED}`;
/** Elements that break a line for `scanPage`, of those that pages put into links. */
const BREAKING = 'div, p, img, br, ul, ol, dl, h1, h2, h3, h4, h5, h6, section, article, figure';

/** What a sieve is made for, all folded: `enough` says of each phrase how many visible blocks of one list with it are enough of it;
 * `roles` in which roles anybody wants it; `leading` are those behind which a reader looks for what follows.
 */
export type Sought = { enough: ReadonlyMap<string, number>; roles: ReadonlyMap<string, ReadonlySet<Role>>; leading: ReadonlySet<string> };

/** A sieve for these phrases. */
export function makeSieve({ enough, leading }: Omit<Sought, 'roles'>): Sieve {
  const all = indexPhrases(enough.keys());
  const leads = indexPhrases(leading);
  const known = new WeakMap<Element, Known>();
  let asksForDash: XPathExpression | undefined;

  const hasCustomElement = (block: Element) => {
    // Only XPath tells of custom elements, and so of shadow roots, without a visit to each element.
    asksForDash ??= block.ownerDocument.createExpression("boolean(descendant-or-self::*[contains(name(), '-')])");
    return asksForDash.evaluate(block, XPathResult.BOOLEAN_TYPE).booleanValue;
  };
  const learn = (block: Element, text: string, inline: boolean): Known => {
    let folded = foldText(text);
    let keep = block.shadowRoot !== null || hasCustomElement(block);
    if (!keep && (block.matches(SPEAKING) || block.querySelector(SPEAKING))) {
      keep = block.matches(FIELDS) || block.querySelector(FIELDS) !== null;
      for (const each of [block, ...block.querySelectorAll(LABELLED)])
        folded += `|${foldText(`${each.getAttribute('aria-label') ?? ''}|${each.getAttribute('title') ?? ''}`)}`;
    }
    const phrases = [...all.allIn(folded)];
    const learnt = {
      phrases,
      keep: keep || phrases.some((phrase) => leading.has(phrase)),
      broken: !inline || block.querySelector(BREAKING) !== null,
    };
    known.set(block, learnt);
    return learnt;
  };
  const look = (block: Element, inline: boolean, inList: boolean): Known | null => {
    const before = known.get(block);
    if (before) return before;
    if (block.childElementCount > LARGE) return null;
    if (!inList && block.getElementsByTagName('*').length > LARGE) return null;
    const text = block.textContent ?? '';
    return text.length > LONG ? null : learn(block, text, inline);
  };
  return {
    leads: (folded) => leads.isIn(folded),
    sift() {
      const lists = new Map<Node | null, { long: boolean; counts: Map<string, number> }>();
      return (block, inline) => {
        let list = lists.get(block.parentNode);
        if (!list) {
          list = { long: (block.parentElement?.childElementCount ?? 0) > LIST, counts: new Map() };
          lists.set(block.parentNode, list);
        }
        const { counts } = list;
        const found = look(block, inline, list.long);
        if (!found) return 'parts';
        if (found.keep || !found.broken) return 'read';
        if (found.phrases.length === 0) return 'pass';
        const shape = `${block.nodeName}.${block.getAttribute('class') ?? ''} `;
        if (found.phrases.every((phrase) => (counts.get(shape + phrase) ?? 0) >= (enough.get(phrase) ?? 0))) return 'pass';
        if (block.checkVisibility()) for (const phrase of found.phrases) counts.set(shape + phrase, (counts.get(shape + phrase) ?? 0) + 1);
        return 'read';
      };
    },
    forget(node) {
      for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) known.delete(at as Element);
    },
  };
}
