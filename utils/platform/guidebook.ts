import { Journey } from '../core/journey';
import { PageDefinition } from '../core/page-definition';
import { RouteFacts } from '../core/route-facts';
import { z } from '../core/schema';
import { Service } from '../core/service';
import { Glossary, type Term } from '../core/term';
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

const pageFiles = import.meta.glob<unknown>('../guidebook/pages/*/*.json', { eager: true, import: 'default' });
const glossaryFiles = import.meta.glob<unknown>('../guidebook/glossary/*.json', { eager: true, import: 'default' });

let loaded: Guidebook | undefined;

/** The guidebook, parsed once. Throws when a bundled file is not what its schema says; the data tests keep such a file out. */
export function loadGuidebook(): Guidebook {
  loaded ??= {
    pages: Object.fromEntries(Object.entries(pageFiles).map(([path, file]) => [pageId(path), z.parse(PageDefinition, file)])),
    journey: z.parse(Journey, firstOrder),
    terms: Object.fromEntries(Object.values(glossaryFiles).flatMap((file) => z.parse(Glossary, file).map((term) => [term.id, term]))),
    service: z.parse(Service, service),
    routes: z.parse(RouteFacts, routes),
  };
  return loaded;
}

/** A page's id is its path: ".../pages/1688/cart.json" is "1688/cart". */
function pageId(path: string): string {
  return path.replace('../guidebook/pages/', '').replace('.json', '');
}
