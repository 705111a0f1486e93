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
  const room = phrases.reduce((sum, forms) => sum + forms.reduce((all, form) => all + form.length + 4, 0), 2);
  let signs = new Uint16Array(room);
  let child = new Int32Array(room);
  let sibling = new Int32Array(room);
  /** One more than the number of the phrase that ends here. */
  let ends = new Int32Array(room);
  const roots = new Int32Array(0x10000);
  let used = 1;

  const grow = () => {
    const wider = <T extends Uint16Array | Int32Array>(old: T, next: T) => {
      next.set(old);
      return next;
    };
    signs = wider(signs, new Uint16Array(used * 2));
    child = wider(child, new Int32Array(used * 2));
    sibling = wider(sibling, new Int32Array(used * 2));
    ends = wider(ends, new Int32Array(used * 2));
  };
  const add = (code: number): number => {
    if (used === signs.length) grow();
    signs[used] = code;
    used += 1;
    return used - 1;
  };
  const branch = (node: number, code: number): number => {
    if (node === 0) return roots[code] ?? 0;
    let at = child[node] ?? 0;
    while (at !== 0 && signs[at] !== code) at = sibling[at] ?? 0;
    return at;
  };
  const insert = (form: string, phrase: number) => {
    let node = 0;
    for (let at = 0; at < form.length; at += form.codePointAt(at) !== form.charCodeAt(at) ? 2 : 1) {
      const folded = folding.ask(form, at);
      for (let unit = 0; unit < folded.length; unit += 1) {
        const code = folded.charCodeAt(unit);
        let next = branch(node, code);
        if (next === 0) {
          next = add(code);
          if (node === 0) roots[code] = next;
          else {
            sibling[next] = child[node] ?? 0;
            child[node] = next;
          }
        }
        node = next;
      }
    }
    if (node !== 0) ends[node] ||= phrase + 1;
  };
  for (const [phrase, forms] of phrases.entries()) for (const form of forms) insert(form, phrase);

  // Filled by `walk`, so that nothing is made anew for each character of a page.
  let foundEnd = 0;
  let found = 0;

  /** Follows the branches from a position as far as they go. */
  const walk = (text: string, from: number): boolean => {
    found = 0;
    const last = Math.min(text.length, from + WIDEST);
    let node = 0;
    for (let at = from; at < last; ) {
      let code = units[text.charCodeAt(at)] as number;
      let next = at + 1;
      if (code === ASK) {
        const folded = folding.ask(text, at);
        if ((text.codePointAt(at) ?? 0) > 0xffff) next = at + 2;
        if (folded.length > 1) {
          for (let unit = 0; unit < folded.length; unit += 1) {
            node = branch(node, folded.charCodeAt(unit));
            if (node === 0) return found !== 0;
          }
          if (ends[node] !== 0) note(text, from, next, node);
          at = next;
          continue;
        }
        code = folded === '' ? SILENT : folded.charCodeAt(0);
      }
      if (code !== SILENT) {
        node = branch(node, code);
        if (node === 0) return found !== 0;
        if (ends[node] !== 0) note(text, from, next, node);
      } else if (node === 0) return false;
      at = next;
    }
    return found !== 0;
  };
  const note = (text: string, from: number, to: number, node: number) => {
    if (isJoined(text, from - 1, from) || isJoined(text, to - 1, to)) return;
    found = ends[node] as number;
    foundEnd = to;
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

/** Whether a border falls inside a word of Latin letters or a number: "Next" does not stand in "Nextel". */
function isJoined(text: string, before: number, after: number): boolean {
  return isLatin(text.charCodeAt(before)) && isLatin(text.charCodeAt(after));
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}
