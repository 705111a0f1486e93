// Runs in a page, bundled: asks the recogniser what the specs want to know.
import type { Facts } from '../../../utils/core/fact';
import { findAnchors } from '../../../utils/page/find-anchor';
import { PAGES } from '../../../utils/page/inspect-page';
import { readFacts } from '../../../utils/page/read-facts';
import { type KnownPage, recognisePage } from '../../../utils/page/recognise-page';
import { inOneGo } from '../../../utils/page/steps';

type Box = { x: number; y: number; width: number; height: number };
export type Probe = {
  page: string | null;
  facts: Facts;
  /** The named places that were found, and where they are. */
  anchors: Record<string, Box>;
  /** Every definition that takes this document for its page, alone or against the one that was believed. */
  takenFor: string[];
};

/** Looks at this document, once with all definitions and once with each of them against the winner. */
export function probe(): Probe {
  const look = recognise(PAGES);
  const winner = PAGES.filter(({ id }) => id === look?.page?.id);
  const takenFor = PAGES.filter((page) => recognise([...new Set([page, ...winner])])?.page?.id === page.id).map(({ id }) => id);
  if (!look?.page) return { page: null, facts: {}, anchors: {}, takenFor };
  const finds = [...findAnchors(look.page.definition, look, document)];
  const boxes = finds.flatMap(([name, { state, element }]) => (state === 'found' && element ? [[name, boxOf(element)] as const] : []));
  // A place without a size cannot be pointed at, whatever it says.
  const shown = boxes.filter(([, { width, height }]) => width > 0 && height > 0);
  return {
    page: look.page.id,
    facts: readFacts(look.page.definition, look, document),
    anchors: Object.fromEntries(shown),
    takenFor,
  };
}

function recognise(pages: readonly KnownPage[]) {
  return inOneGo(recognisePage(document, document.URL, pages));
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

Object.assign(globalThis, { guidebookProbe: probe });
