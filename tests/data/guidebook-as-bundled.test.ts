import { expect, test } from 'vitest';
import { Journey } from '../../utils/core/journey';
import { PageDefinition } from '../../utils/core/page-definition';
import { RouteFacts } from '../../utils/core/route-facts';
import { z } from '../../utils/core/schema';
import { Service } from '../../utils/core/service';
import { Glossary } from '../../utils/core/term';
import routes from '../../utils/guidebook/routes.json';
import service from '../../utils/guidebook/service.json';
import { journeys, pages, topics } from './read-words';

// The extension takes its own files as they are: what a schema would refuse, add or leave out has to be found here.
test.each<[string, z.ZodMiniType, unknown]>([
  ...pages.map(({ path, definition }): [string, z.ZodMiniType, unknown] => [path, PageDefinition, definition]),
  ...journeys.map(({ path, journey }): [string, z.ZodMiniType, unknown] => [path, Journey, journey]),
  ...topics.map(({ path, terms }): [string, z.ZodMiniType, unknown] => [path, Glossary, terms]),
  ['utils/guidebook/service.json', Service, service],
  ['utils/guidebook/routes.json', RouteFacts, routes],
])('%s is what its schema makes of it', (file, schema, read) => {
  const parsed = z.safeParse(schema, read);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => `${file}, ${path.join('.')}: ${message}`);
  expect(faults, 'correct what the schema names').toEqual([]);
  expect(parsed.data, 'a schema of the guidebook must not change what it reads').toEqual(read);
});
