import type { Facts } from '../core/fact';
import { matchAddress } from '../core/match-address';
import type { PageDefinition } from '../core/page-definition';
import { type Find, findAnchors } from './find-anchor';
import { isVisible } from './is-visible';
import { readFacts } from './read-facts';
import { type Kept, type KnownPage, type Look, recognisePage } from './recognise-page';
import type { Steps } from './steps';
import { guardedIn, pressedIn, surveyOf } from './survey';

/**
 * A recognised page with all that is read of it now. `check` is the site's own check that lies over it in a frame; `translated` is true where the browser has written over it. `keepClear` are
 * places that nothing of ours may cover; `frames` are all frames on it, one of which may turn into a check; `controls` are buttons, fields
 * and choices that should not be covered.
 */
export type Seen = {
  page: string;
  definition: PageDefinition;
  facts: Facts;
  anchors: Map<string, Find>;
  check: string | null;
  translated: boolean;
  keepClear: Element[];
  frames: Element[];
  controls: Element[];
};

const MOST_CONTROLS = 60;

/** What a look leaves behind for the one who watches: what it was translated into, and where words may still come from. */
export type Ground = { seen: Seen | null; translated: string | null; roots: ShadowRoot[]; unfinished: Element[] };

/** One look at the document: which page it is and what it says; `seen` is null where it is none of ours. Never throws. */
export function* seePage(document: Document, url: string, pages: readonly KnownPage[], kept?: Kept): Steps<Ground> {
  try {
    const look = yield* recognisePage(document, url, pages, kept);
    yield;
    const { roots = [], unfinished = [] } = look?.scan ?? {};
    return { seen: look ? readPage(look, document, pages) : null, translated: look?.translated ?? null, roots, unfinished };
  } catch {
    // A form field by the name of getAttribute hides that function of its form: of such a page we say nothing.
    return { seen: null, translated: null, roots: [], unfinished: [] };
  }
}

function readPage(look: Look, document: Document, pages: readonly KnownPage[]): Seen | null {
  if (!look.page) return null;
  const { id, definition, evidence } = look.page;
  const surveys = [look.survey(), ...look.scan.roots.map(surveyOf)];
  const frames = surveys.flatMap((survey) => survey.frames);
  // All that a check is known by is part of it.
  const own = definition.check ? evidence.flatMap(({ place }) => (place ? [place.element] : [])) : [];
  return {
    page: id,
    definition,
    facts: readFacts(look.page, look, document),
    anchors: findAnchors(definition, look, document),
    check: checkAmong(frames, pages),
    translated: look.translated !== null,
    keepClear: [...surveys.flatMap(guardedIn), ...own],
    frames,
    controls: [...surveys.flatMap((survey) => pressedIn(survey, MOST_CONTROLS)), ...look.scan.fillables].slice(0, MOST_CONTROLS),
  };
}

/** The check that one of these frames shows: by the address it was given, for nobody sees into it from here. */
function checkAmong(frames: Element[], pages: readonly KnownPage[]): string | null {
  const checks = pages.filter(({ definition }) => definition.check);
  for (const frame of frames) {
    if (!(frame instanceof HTMLIFrameElement)) continue;
    const found = checks.find(({ definition }) => matchAddress(frame.src, definition.addresses));
    if (found && isVisible(frame)) return found.id;
  }
  return null;
}
