import { expect, test } from 'vitest';
import { Journey } from '../../utils/core/journey';
import { PageDefinition } from '../../utils/core/page-definition';
import { RouteFacts } from '../../utils/core/route-facts';
import { z } from '../../utils/core/schema';
import { Service } from '../../utils/core/service';
import { Glossary } from '../../utils/core/term';
import { loadGuidebook } from '../../utils/platform/guidebook';

// The extension takes its own files as they are: what a schema would refuse, add or leave out has to be found here.
const { pages, journey, terms, service, routes } = loadGuidebook();

test.each([
  ...Object.entries(pages).map(([id, page]) => [`utils/guidebook/pages/${id}.json`, PageDefinition, page] as const),
  ['utils/guidebook/journeys/first-order.json', Journey, journey] as const,
  ['utils/guidebook/glossary/*.json', Glossary, Object.values(terms)] as const,
  ['utils/guidebook/service.json', Service, service] as const,
  ['utils/guidebook/routes.json', RouteFacts, routes] as const,
])('%s is what its schema makes of it', (file, schema, bundled) => {
  const parsed = z.safeParse(schema as typeof Journey, bundled);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => `${file}, ${path.join('.')}: ${message}`);
  expect(faults, 'correct what the schema names').toEqual([]);
  expect(parsed.data, 'a schema of the guidebook must not change what it reads').toEqual(bundled);
});
