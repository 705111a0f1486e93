// Runs in a page, bundled: writes every term of the glossary in every way that a page may write it, and points at it.
import { createFolding } from '../../../utils/core/fold-unit';
import { buildPhraseTrie } from '../../../utils/core/phrase-trie';
import { PAIRS } from '../../../utils/core/traditional-pairs';
import { findTermsOnPage } from '../../../utils/page/find-terms-on-page';
import { spotsAtPoint } from '../../../utils/page/word-at';
import { loadGuidebook } from '../../../utils/platform/guidebook';

const terms = Object.values(loadGuidebook().terms);
const trie = buildPhraseTrie(
  terms.map(({ zh, hant = [] }) => [...zh, ...hant]),
  createFolding(PAIRS),
);

type Write = (letters: string[], into: HTMLElement) => void;
const each = (tag: string, letters: string[], into: Node) => {
  for (const letter of letters) {
    const element = document.createElement(tag);
    element.textContent = letter;
    into.appendChild(element);
  }
};
const joined = (between: string, letters: string[], into: HTMLElement) => into.append(letters.join(between));

/** How pages write words. Latin words keep their letters together where that would part them. */
const WAYS: Record<string, Write> = {
  plain: (letters, into) => joined('', letters, into),
  'an element for each letter': (letters, into) => each('b', letters, into),
  'comments between letters': (letters, into) => {
    for (const letter of letters) into.append(letter, document.createComment('lit$'));
  },
  'silent characters': (letters, into) => joined('\u200b', letters, into),
  'full-width letters': (letters, into) =>
    into.append(letters.join('').replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))),
  'its end in another element': (letters, into) => {
    const half = Math.ceil(letters.length / 2);
    into.append(letters.slice(0, half).join(''));
    each('em', [letters.slice(half).join('')], into);
  },
  'a flex row': (letters, into) => {
    into.style.display = 'inline-flex';
    each('span', letters, into);
  },
  'an open shadow root': (letters, into) => each('i', letters, into.attachShadow({ mode: 'open' })),
};

export type Miss = { way: string; term: string; found: string | null; at: number };

/** Points at first, middle and last letter of every term, written in one way; tells of those that are not found at their place. */
export function missed(way: string): Miss[] {
  const misses: Miss[] = [];
  const stage = document.body.appendChild(document.createElement('p'));
  stage.style.cssText = 'position:fixed;left:40px;top:40px;margin:0;font:16px/2 sans-serif;white-space:nowrap;background:#fff;z-index:9';
  for (const { zh } of terms) {
    const term = zh[0] ?? '';
    const place = document.createElement('span');
    WAYS[way]?.(term.match(/[a-z\d]+|./gisu) ?? [], place);
    stage.replaceChildren('。', place, '。');
    const nodes = textsIn(place.shadowRoot ?? place).filter(({ data }) => data.trim() !== '');
    const box = boxOf(nodes);
    for (const node of [nodes[0], nodes[Math.floor(nodes.length / 2)], nodes.at(-1)]) {
      if (!node) continue;
      const offset = node === nodes.at(-1) ? node.length - 1 : 0;
      const letter = letterBox(node, offset);
      const [spot] = spotsAtPoint(letter.x + letter.width / 2, letter.y + letter.height / 2, null);
      const match = spot && spot.at >= 0 ? trie.around(spot.text, spot.at) : null;
      const [drawn] = match && spot ? spot.boxes(match.from, match.to) : [];
      const isThere = drawn && Math.abs(drawn.x - box.x) < 2 && Math.abs(drawn.x + drawn.width - box.right) < 2;
      if (!isThere) misses.push({ way, term, found: match && spot ? spot.text.slice(match.from, match.to) : null, at: offset });
    }
  }
  stage.remove();
  return misses;
}

/** The terms of the whole page, as the keys for the next and the previous one find them. */
export function termsHere(): string[] {
  return findTermsOnPage(document.body, trie).map(({ phrase }) => terms[phrase]?.zh[0] ?? '');
}

function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node instanceof Text ? [node] : textsIn(node)));
}

function letterBox(node: Text, offset: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getBoundingClientRect();
}

function boxOf(nodes: Text[]): { x: number; right: number } {
  const first = nodes[0] as Text;
  const last = nodes.at(-1) as Text;
  return { x: letterBox(first, 0).x, right: letterBox(last, last.length - 1).right };
}

Object.assign(globalThis, { guidebookWordsProbe: { missed, termsHere, ways: Object.keys(WAYS) } });
