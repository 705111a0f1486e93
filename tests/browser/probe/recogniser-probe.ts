// Runs in a page, bundled: asks the recogniser what the specs want to know.
import type { Facts } from '../../../utils/core/fact';
import { withMeanings } from '../../../utils/core/with-meanings';
import { composedContains } from '../../../utils/page/composed-tree';
import { findAnchors } from '../../../utils/page/find-anchor';
import { PAGES } from '../../../utils/page/inspect-page';
import { readFacts } from '../../../utils/page/read-facts';
import { recognisePage } from '../../../utils/page/recognise-page';

type Box = { x: number; y: number; width: number; height: number };
export type Probe = {
  page: string | null;
  facts: Facts;
  /** The named places that were found, and where they are. */
  anchors: Record<string, Box>;
  /** What the page was translated into. */
  translated: string | null;
  /** With meanings: places that are found where none was found without, or another. */
  astray: string[];
  /** Every definition that takes this document for its page, alone or against the one that was believed. */
  takenFor: string[];
};

const known = new Map<string, Element[]>();

/**
 * Looks at this document, once with all definitions and once with each of them against the winner. `meanings` are what the terms mean
 * in the language of a translation: the definitions know them too then, only the winner is asked for, and places are held
 * against those that were found without.
 */
export function probe(meanings?: Record<string, string>): Probe {
  const meaningsOf = (phrase: string) => meanings?.[phrase.replace(/\s+/g, '').toLowerCase()] ?? [];
  const pages = meanings
    ? PAGES.map((page) => ({ ...page, definition: withMeanings(page.definition, (phrase) => [meaningsOf(phrase)].flat()) }))
    : PAGES;
  const look = recognisePage(document, document.URL, pages);
  const winner = pages.filter(({ id }) => id === look?.page?.id);
  const takenFor = meanings
    ? winner.map(({ id }) => id)
    : pages
        .filter((page) => recognisePage(document, document.URL, [...new Set([page, ...winner])])?.page?.id === page.id)
        .map(({ id }) => id);
  const translated = look?.translated ?? null;
  if (!look?.page) return { page: null, facts: {}, anchors: {}, translated, astray: [], takenFor };
  const finds = [...findAnchors(look.page.definition, look, document)];
  if (!meanings) for (const [name, { alike }] of finds) known.set(name, alike);
  const isKnown = (name: string, element: Element) =>
    known.get(name)?.some((other) => composedContains(other, element) || composedContains(element, other));
  const boxes = finds.flatMap(([name, { state, element }]) => (state === 'found' && element ? [[name, boxOf(element)] as const] : []));
  // A place without a size cannot be pointed at, whatever it says.
  const shown = boxes.filter(([, { width, height }]) => width > 0 && height > 0);
  return {
    page: look.page.id,
    facts: readFacts(look.page, look, document),
    anchors: Object.fromEntries(shown),
    translated,
    astray: !meanings ? [] : finds.flatMap(([name, { element }]) => (element && !isKnown(name, element) ? name : [])),
    takenFor,
  };
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

Object.assign(globalThis, { guidebookProbe: probe });
