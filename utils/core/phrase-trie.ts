import { ASK, type Folding, SILENT } from './fold-unit';

/** Where a phrase stands in a text: positions of the text as it is, and the phrase's number. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly phrase: number;
}

/** Many phrases in flat arrays, asked for in any text as a reader compares it. */
export interface PhraseTrie {
  /** The longest phrase that begins at this very position, or null. */
  longestAt(text: string, at: number): Match | null;
  /** The longest phrase that covers this position, or null; of two that are as long, the one that begins first. */
  around(text: string, at: number): Match | null;
  /** Tells of every phrase from left to right, the longest at each place; none covers another. */
  each(text: string, tell: (from: number, to: number, phrase: number) => void, from?: number): void;
}

/** A phrase may be spread over so many code units, spaces and silent characters within it counted. */
export const WIDEST = 160;

/**
 * Builds the trie. `phrases[n]` are all forms of phrase number n; of equal forms the first counts. The root's branches lie in a table of
 * all code units, so that most characters of a page cost two reads; every other node's branches are a chain.
 */
export function buildPhraseTrie(phrases: readonly (readonly string[])[], folding: Folding): PhraseTrie {
  const { units } = folding;
  const fold = (form: string) => Array.from(form, (letter) => folding.ask(letter, 0)).join('');
  const forms = phrases.map((each) => each.map(fold));
  const room = forms.flat().join('').length + 1;
  const signs = new Uint16Array(room);
  const child = new Int32Array(room);
  const sibling = new Int32Array(room);
  /** One more than the number of the phrase that ends here. */
  const ends = new Int32Array(room);
  const roots = new Int32Array(0x10000);
  let used = 1;

  const branch = (node: number, code: number): number => {
    if (node === 0) return roots[code] as number;
    let at = child[node] as number;
    while (at !== 0 && signs[at] !== code) at = sibling[at] as number;
    return at;
  };
  const grow = (node: number, code: number): number => {
    signs[used] = code;
    if (node === 0) roots[code] = used;
    else {
      sibling[used] = child[node] as number;
      child[node] = used;
    }
    used += 1;
    return used - 1;
  };
  for (const [phrase, all] of forms.entries())
    for (const form of all) {
      let node = 0;
      for (let at = 0; at < form.length; at += 1) {
        const code = form.charCodeAt(at);
        node = branch(node, code) || grow(node, code);
      }
      if (node !== 0) ends[node] ||= phrase + 1;
    }

  // Filled by `walk`, so that nothing is made anew for each character of a page.
  let foundEnd = 0;
  let found = 0;

  /** Follows the branches from a position as far as they go. */
  const walk = (text: string, from: number): boolean => {
    found = 0;
    const last = Math.min(text.length, from + WIDEST);
    let node = 0;
    for (let at = from; at < last; ) {
      const code = units[text.charCodeAt(at)] as number;
      const before = node;
      let next = at + 1;
      if (code === ASK) {
        const folded = folding.ask(text, at);
        if ((text.codePointAt(at) as number) > 0xffff) next += 1;
        for (let unit = 0; unit < folded.length; unit += 1) {
          node = branch(node, folded.charCodeAt(unit));
          if (node === 0) return found !== 0;
        }
      } else if (code !== SILENT) {
        node = branch(node, code);
        if (node === 0) return found !== 0;
      }
      if (node === 0) return false;
      if (node !== before && ends[node] !== 0 && !isJoined(text, from - 1) && !isJoined(text, next - 1)) {
        found = ends[node] as number;
        foundEnd = next;
      }
      at = next;
    }
    return found !== 0;
  };
  const longestAt = (text: string, at: number): Match | null => (walk(text, at) ? { from: at, to: foundEnd, phrase: found - 1 } : null);

  return {
    longestAt,
    around(text, at) {
      let best: Match | null = null;
      for (let from = Math.max(0, at - WIDEST + 1); from <= at; from += 1) {
        const match = longestAt(text, from);
        if (match && match.to > at && (!best || match.to - match.from > best.to - best.from)) best = match;
      }
      return best;
    },
    each(text, tell, from = 0) {
      for (let at = from; at < text.length; ) {
        const code = units[text.charCodeAt(at)] as number;
        if (code !== ASK && roots[code] === 0) at += 1;
        else if (walk(text, at)) {
          tell(at, foundEnd, found - 1);
          at = foundEnd;
        } else at += 1;
      }
    },
  };
}

/** Whether the border behind a letter falls inside a word of Latin letters or a number: "Next" does not stand in "Nextel". */
function isJoined(text: string, before: number): boolean {
  return isLatin(text.charCodeAt(before)) && isLatin(text.charCodeAt(before + 1));
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}
