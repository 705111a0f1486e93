import { foldText } from './fold-text';
import type { Locator, PageDefinition } from './page-definition';

/** Too short to be told from a piece of anything else. */
const SHORTEST = 2;

type MeaningsOf = (phrase: string) => readonly string[];

/**
 * A definition, spelled out, for a page that was translated: behind its own words stands what they mean in the other language, so never
 * first. A place gets only what today's name of it means: of its older names many words mean the same. A meaning that two pieces of
 * evidence, or two places, have in common tells neither, and is left out.
 */
export function withMeanings(definition: PageDefinition, meaningsOf: MeaningsOf): PageDefinition {
  const { evidence, anchors } = definition;
  const ofEvidence = tell(
    evidence.map(({ find }) => find),
    (any) => any.flatMap(meaningsOf),
  );
  const ofAnchors = tell(
    Object.values(anchors).map(({ find }) => find),
    (any) => any.slice(0, 1).flatMap(meaningsOf),
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
function tell(finds: readonly Locator[][], meaningsOf: (any: readonly string[]) => string[]): Locator[][] {
  const all = finds.map((find) => new Set(find.flatMap(({ any = [] }) => [...any, ...meaningsOf(any)]).map(foldText)));
  const isAlone = (folded: string, at: number) => folded.length >= SHORTEST && all.every((set, other) => other === at || !set.has(folded));
  return finds.map((find, at) =>
    find.map((locator) => {
      const { any } = locator;
      if (!any) return locator;
      const own = new Set(any.map(foldText));
      const more = new Map(meaningsOf(any).map((text) => [foldText(text), text]));
      return { ...locator, any: [...any, ...[...more].flatMap(([folded, text]) => (!own.has(folded) && isAlone(folded, at) ? text : []))] };
    }),
  );
}
