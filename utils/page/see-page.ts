import type { Facts } from '../core/fact';
import type { PageDefinition } from '../core/page-definition';
import { type Find, findAnchors } from './find-anchor';
import { readFacts } from './read-facts';
import { type KnownPage, recognisePage } from './recognise-page';

/** A recognised page with all that is read of it now. `keepClear` are places that nothing of ours may cover. */
export type Seen = { page: string; definition: PageDefinition; facts: Facts; anchors: Map<string, Find>; keepClear: Element[] };

const GUARDED = 'input[type=password], input[autocomplete=one-time-code], input[maxlength="1"], fieldset:has(input[maxlength="1"]), [id*="payPassword"]';

/** One look at the document: which page it is and what it says; null where it is none of ours. */
export function seePage(document: Document, url: string, pages: readonly KnownPage[]): Seen | null {
  const look = recognisePage(document, url, pages);
  if (!look?.page) return null;
  const { id, definition } = look.page;
  return {
    page: id,
    definition,
    facts: readFacts(definition, look, document),
    anchors: findAnchors(definition, look, document),
    keepClear: [...document.querySelectorAll(GUARDED)],
  };
}
