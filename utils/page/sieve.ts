import type { Role } from '../core/page-definition';
import { indexPhrases } from '../core/phrase-index';
import { type Known, learnBlock, learnTogether, neighboursOf, remarkableIn } from './learn-block';
import type { Survey } from './survey';

/** What to do with a block: read it, pass it over with its neighbours up to this one, or look at its parts one by one because it is large. */
export type Sifted = 'read' | 'parts' | Element;

/** One look through a sieve. */
export type Sifting = {
  /** Asked about each block in reading order. */
  sift(block: Element, inline: boolean): Sifted;
  /** Whether a reader may look behind this text for what follows it. */
  leads(folded: string): boolean;
};

/** Passes over what cannot hold anything we look for, without touching its text nodes one by one. */
export type Sieve = {
  /** Begins a look at a document; `survey` goes over it where that is cheaper than to ask block by block. */
  begin(document: Document, survey: () => Survey): Sifting;
  /** Something has changed: what was known of the place, of all around it and of its neighbours together no longer holds. */
  forget(change: MutationRecord): void;
};

/** A block of more elements is looked at in parts. */
const LARGE = 400;
/** In a list of so many, the parts are taken for small until their text says otherwise. */
const LIST = 40;
/** So many of a list are learnt one by one before neighbours are learnt together. */
const ALONE = 16;
/** And so many again where something in them is to be read. */
const AGAIN = 16;

/** What a sieve is made for, all folded: `enough` says of each phrase how many visible blocks of one list with it are enough of it;
 * `roles` in which roles anybody wants it; `leading` are those behind which a reader looks for what follows.
 */
export type Sought = { enough: ReadonlyMap<string, number>; roles: ReadonlyMap<string, ReadonlySet<Role>>; leading: ReadonlySet<string> };

/** The parts of one element: whether there are many, how often each phrase was read in them, how many more to learn one by one. */
type List = { long: boolean; counts: Map<string, number>; alone: number };

/** A sieve for these phrases. */
export function makeSieve({ enough, leading }: Omit<Sought, 'roles'>): Sieve {
  const all = indexPhrases(enough.keys());
  const leads = indexPhrases(leading);
  const known = new WeakMap<Node, Known>();
  /** How often something came between the children of a node; what comes at their end parts none of them. */
  const inserted = new WeakMap<Node, number>();
  const insertionsBy = (block: Element) => inserted.get(block.parentNode as Node) ?? 0;
  /** The last of the neighbours that were learnt together from this one on, while they are as they were; else the block itself. */
  const lastOf = (block: Element, { together }: Known) =>
    together?.whole && together.first === block && together.insertions === insertionsBy(block) ? together.last : block;
  const part = (node: Node) => {
    const { together } = known.get(node) ?? {};
    if (together) together.whole = false;
  };

  return {
    begin(document, survey) {
      const lists = new Map<Node | null, List>();
      let remarkable: Set<Node> | undefined;

      const isRemarkable = (block: Element) => {
        remarkable ??= remarkableIn(document, survey());
        return remarkable.has(block);
      };
      /** Only in a long list it pays to go over the whole document for it. */
      const isPlain = (block: Element, { long }: List) => long && block.getRootNode() === document && !isRemarkable(block);
      const isEnough = (block: Element, { counts }: List, { phrases }: Known) => {
        const shape = shapeOf(block);
        return phrases.every((phrase) => (counts.get(shape + phrase) ?? 0) >= (enough.get(phrase) ?? 0));
      };
      const learnNeighbours = (block: Element, list: List): Known | null => {
        if (list.alone > 0 || !isPlain(block, list)) return null;
        const blocks = neighboursOf(block, (each) => known.has(each) || isRemarkable(each));
        const learnt = learnTogether(blocks, insertionsBy(block), all, leading);
        list.alone = AGAIN;
        if (!learnt || !isEnough(block, list, learnt)) return null;
        for (const each of blocks) known.set(each, learnt);
        list.alone = 0;
        return learnt;
      };
      const learnAlone = (block: Element, inline: boolean, list: List): Known | null => {
        if (block.childElementCount > LARGE) return null;
        if (!list.long && block.getElementsByTagName('*').length > LARGE) return null;
        list.alone -= 1;
        const learnt = learnBlock(block, inline, isPlain(block, list), all, leading);
        if (learnt) known.set(block, learnt);
        return learnt;
      };
      const look = (block: Element, inline: boolean, list: List): Known | null => {
        const found = known.get(block) ?? (inline ? null : learnNeighbours(block, list));
        return found && (!found.together || isEnough(block, list, found)) ? found : learnAlone(block, inline, list);
      };
      return {
        leads: (folded) => leads.isIn(folded),
        sift(block, inline) {
          let list = lists.get(block.parentNode);
          if (!list) {
            list = { long: (block.parentElement?.childElementCount ?? 0) > LIST, counts: new Map(), alone: ALONE };
            lists.set(block.parentNode, list);
          }
          const found = look(block, inline, list);
          if (!found) return 'parts';
          if (found.keep || !found.broken) return 'read';
          if (isEnough(block, list, found)) return lastOf(block, found);
          const shape = shapeOf(block);
          if (block.checkVisibility())
            for (const phrase of found.phrases) list.counts.set(shape + phrase, (list.counts.get(shape + phrase) ?? 0) + 1);
          return 'read';
        },
      };
    },
    forget({ target, addedNodes, removedNodes, nextSibling }) {
      if (addedNodes.length > 0 && nextSibling) inserted.set(target, (inserted.get(target) ?? 0) + 1);
      for (const node of removedNodes) part(node);
      for (let at: Node | null = target; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
        part(at);
        known.delete(at);
      }
    },
  };
}

function shapeOf(block: Element): string {
  return `${block.nodeName}.${block.getAttribute('class') ?? ''} `;
}
