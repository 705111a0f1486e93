import { foldText } from './fold-text';
import type { Locator, PageDefinition } from './page-definition';

/** Too short to be told from a piece of anything else. */
const SHORTEST = 2;

/**
 * A definition, spelled out, for a page that was translated: behind its own words stands what they mean in the other language, so never
 * first. A meaning that two pieces of evidence, or two places, have in common tells neither, and is left out.
 */
export function withMeanings(definition: PageDefinition, meaningsOf: (phrase: string) => readonly string[]): PageDefinition {
  const { evidence, anchors } = definition;
  const ofEvidence = tell(
    evidence.map(({ find }) => find),
    meaningsOf,
  );
  const ofAnchors = tell(
    Object.values(anchors).map(({ find }) => find),
    meaningsOf,
  );
  return {
    ...definition,
    evidence: evidence.map((piece, at) => ({ ...piece, find: ofEvidence[at] ?? piece.find })),
    anchors: Object.fromEntries(
      Object.entries(anchors).map(([name, anchor], at) => [name, { ...anchor, find: ofAnchors[at] ?? anchor.find }]),
    ),
  };
}

/** Each list of locators with the meanings that it has alone. */
function tell(finds: readonly Locator[][], meaningsOf: (phrase: string) => readonly string[]): Locator[][] {
  const own = finds.map((find) => new Set(find.flatMap(({ any }) => any ?? []).map(foldText)));
  const found = finds.map(
    (find) =>
      new Map(
        find
          .flatMap(({ any }) => any ?? [])
          .flatMap(meaningsOf)
          .map((text) => [foldText(text), text]),
      ),
  );
  const isAlone = (folded: string, at: number) =>
    folded.length >= SHORTEST && finds.every((_, other) => other === at || !(own[other]?.has(folded) || found[other]?.has(folded)));
  return finds.map((find, at) =>
    find.map((locator) => {
      if (!locator.any) return locator;
      const known = new Set(locator.any.map(foldText));
      const more = new Map(locator.any.flatMap(meaningsOf).map((text) => [foldText(text), text]));
      return {
        ...locator,
        any: [...locator.any, ...[...more].flatMap(([folded, text]) => (!known.has(folded) && isAlone(folded, at) ? text : []))],
      };
    }),
  );
}
