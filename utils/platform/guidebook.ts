import type { Journey } from '../core/journey';
import type { PageDefinition } from '../core/page-definition';
import type { RouteFacts } from '../core/route-facts';
import type { Service } from '../core/service';
import type { Term } from '../core/term';
import firstOrder from '../guidebook/journeys/first-order.json';
import routes from '../guidebook/routes.json';
import service from '../guidebook/service.json';

/** The bundled data: pages by id, the journey, terms by id, the support lines, what is known of the routes. */
export interface Guidebook {
  pages: Record<string, PageDefinition>;
  journey: Journey;
  terms: Record<string, Term>;
  service: Service;
  routes: RouteFacts;
}

const pageFiles = import.meta.glob<PageDefinition>('../guidebook/pages/*/*.json', { eager: true, import: 'default' });
const glossaryFiles = import.meta.glob<Term[]>('../guidebook/glossary/*.json', { eager: true, import: 'default' });

let loaded: Guidebook | undefined;

/**
 * The guidebook as it is bundled. Its files are not parsed again each time a background or the popup starts, which costs 30 ms: the data
 * tests say of each that it is what its schema says (tests/data/guidebook-as-bundled.test.ts).
 */
export function loadGuidebook(): Guidebook {
  loaded ??= {
    pages: Object.fromEntries(Object.entries(pageFiles).map(([path, file]) => [pageId(path), file])),
    journey: firstOrder as Journey,
    terms: Object.fromEntries(Object.values(glossaryFiles).flatMap((terms) => terms.map((term) => [term.id, term]))),
    service: service as Service,
    routes: routes as RouteFacts,
  };
  return loaded;
}

/** A page's id is its path: ".../pages/1688/cart.json" is "1688/cart". */
function pageId(path: string): string {
  return path.replace('../guidebook/pages/', '').replace('.json', '');
}
