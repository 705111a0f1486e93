import { PageDefinition } from '../core/page-definition';
import { spellOut } from '../core/spell-out';
import currencies from '../guidebook/currencies.json';
import { findAnchors } from './find-anchor';
import { readFacts } from './read-facts';
import { type KnownPage, recognisePage } from './recognise-page';

/** What `npm run inspect` prints of one document. */
export type Report = {
  page: string | null;
  evidence: { page: string; id: string; found: boolean; text: string }[];
  facts: object;
  anchors: Record<string, { state: string; certainty: number; text: string }>;
};

const files = import.meta.glob<unknown>('../guidebook/pages/*/*.json', { eager: true, import: 'default' });

/** All page definitions, parsed. Their ids are their paths. */
export const PAGES: KnownPage[] = Object.entries(files).map(([path, file]) => ({
  id: path.slice('../guidebook/pages/'.length, -'.json'.length),
  definition: spellOut(PageDefinition.parse(file)),
  currencies,
}));

/** Looks at this document as the overlay would, and tells all of it: also the evidence of pages that were not believed. */
export function inspectPage(): Report {
  const look = recognisePage(document, document.URL, PAGES);
  const evidence = (look?.candidates ?? []).flatMap(({ id: page, evidence: found }) =>
    found.map(({ id, place }) => ({
      page,
      id,
      found: place !== null,
      text: place?.pieces.map((piece) => piece.text.trim()).join('') ?? '',
    })),
  );
  if (!look?.page) return { page: null, evidence, facts: {}, anchors: {} };
  const anchors = [...findAnchors(look.page.definition, look, document)].map(([name, { state, certainty, text }]) => [
    name,
    { state, certainty, text },
  ]);
  return { page: look.page.id, evidence, facts: readFacts(look.page, look, document), anchors: Object.fromEntries(anchors) };
}

Object.assign(globalThis, { inspectPage });
