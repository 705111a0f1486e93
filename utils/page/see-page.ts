import type { Facts } from '../core/fact';
import type { PageDefinition } from '../core/page-definition';
import { type Find, findAnchors } from './find-anchor';
import { readFacts } from './read-facts';
import { type KnownPage, type Look, recognisePage } from './recognise-page';

/**
 * A recognised page with all that is read of it now. `keepClear` are places that nothing of ours may
 * cover; `controls` are buttons, fields and choices it should not. */
export type Seen = {
  page: string;
  definition: PageDefinition;
  facts: Facts;
  anchors: Map<string, Find>;
  keepClear: Element[];
  controls: Element[];
};

const GUARDED =
  'input[type=password], input[autocomplete=one-time-code], input[maxlength="1"], fieldset:has(input[maxlength="1"]), [id*="payPassword"], [class*="nc_wrapper"], [id*="nocaptcha"], iframe[src*="_____tmd_____"]';
const CONTROLS =
  'button, input[type=submit], input[type=button], [role=button], q-button, [role=checkbox], [role=radio], input[type=checkbox], input[type=radio]';
const MOST_CONTROLS = 60;

/** What a look leaves behind for the one who watches: where words may still come from. */
export type Ground = { seen: Seen | null; roots: ShadowRoot[]; unfinished: Element[] };

/** One look at the document: which page it is and what it says; `seen` is null where it is none of ours. */
export function seePage(document: Document, url: string, pages: readonly KnownPage[]): Ground {
  const look = recognisePage(document, url, pages);
  const { roots = [], unfinished = [] } = look?.scan ?? {};
  return { seen: look ? readPage(look, document) : null, roots, unfinished };
}

function readPage(look: Look, document: Document): Seen | null {
  if (!look.page) return null;
  const { id, definition } = look.page;
  return {
    page: id,
    definition,
    facts: readFacts(definition, look, document),
    anchors: findAnchors(definition, look, document),
    keepClear: everywhere(GUARDED, look, document),
    controls: [...everywhere(CONTROLS, look, document), ...look.scan.fillables].slice(0, MOST_CONTROLS),
  };
}

/** Asks the document and all its open shadow roots. */
function everywhere(selector: string, look: Look, document: Document): Element[] {
  return [document, ...look.scan.roots].flatMap((root) => [...root.querySelectorAll(selector)]);
}
