import { globSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../node24.js';
import { explain, readExplanations } from './explain.ts';

type Json = Record<string, unknown>;
type Zod = { toJSONSchema(schema: unknown, options: object): Json };

/** Which schema of the core describes which files of data. An editor is told so in .vscode/settings.json. */
export const SCHEMAS = [
  { name: 'page', from: 'page-definition', schema: 'PageDefinition', files: ['utils/guidebook/pages/*/*.json'] },
  { name: 'journey', from: 'journey', schema: 'Journey', files: ['utils/guidebook/journeys/*.json'] },
  { name: 'glossary', from: 'term', schema: 'Glossary', files: ['utils/guidebook/glossary/*.json'] },
  { name: 'sites', from: 'data-lists', schema: 'Sites', files: ['utils/guidebook/sites.json'] },
  { name: 'fees', from: 'data-lists', schema: 'Fees', files: ['utils/guidebook/fees.json'] },
  { name: 'currencies', from: 'data-lists', schema: 'Currencies', files: ['utils/guidebook/currencies.json'] },
  { name: 'service', from: 'service', schema: 'Service', files: ['utils/guidebook/service.json'] },
  { name: 'routes', from: 'route-facts', schema: 'RouteFacts', files: ['utils/guidebook/routes.json'] },
  { name: 'steps', from: 'locale-texts', schema: 'StepTexts', files: ['locales/*/steps.json'] },
  { name: 'terms', from: 'locale-texts', schema: 'TermTexts', files: ['locales/*/terms.json'] },
  { name: 'names', from: 'locale-texts', schema: 'Names', files: ['locales/*/pages.json', 'locales/*/chapters.json'] },
] as const;

/** Where the JSON Schemas stand. */
export const SCHEMA_FOLDER = 'docs/schemas';

/** Every JSON Schema as an object, by its path: the core's own schemas, with the comments in the code as descriptions. */
export async function makeSchemas(): Promise<Record<string, Json>> {
  const explanations = readExplanations(globSync('utils/core/*.ts', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/')));
  const { z } = await load<{ z: Zod }>('schema');
  const made: Record<string, Json> = {};
  for (const { name, from, schema } of SCHEMAS) {
    const json = await convert(z, from, schema);
    explain(schema, json, explanations);
    if (schema === 'PageDefinition') {
      // Kept loose where the guide runs; an editor shall know each reader's fields.
      const reader = await convert(z, 'reader-data', 'ReaderData');
      delete reader.$schema;
      explain('ReaderData', reader, explanations);
      const { facts } = json.properties as { facts: Json };
      facts.additionalProperties = reader;
    }
    // The one field whose name is a pattern: words for one country or route.
    if (schema === 'StepTexts')
      Object.assign(json.additionalProperties as Json, {
        additionalProperties: false,
        patternProperties: {
          '^body_[A-Z]{2}$': { type: 'string', description: 'What stands in for `body` in this country.' },
          '^body_(world-pay|payments|card)$': { type: 'string', description: 'What stands in for `body` on this route.' },
        },
      });
    made[`${SCHEMA_FOLDER}/${name}.schema.json`] = json;
  }
  return made;
}

/** A schema's text as it stands in its file: one field a line, and no two ways to write it. */
export function writeSchema(json: Json): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

async function convert(z: Zod, from: string, name: string): Promise<Json> {
  const module = await load<Record<string, unknown>>(from);
  // draft-07 is what every editor understands.
  return z.toJSONSchema(module[name], { target: 'draft-7', io: 'input', reused: 'inline' });
}

/** The core is written for a bundler (imports without extensions), so the bundler's own runner loads it. */
async function load<Module>(name: string): Promise<Module> {
  const file = path.join(ROOT, 'utils/core', `${name}.ts`);
  return (await runnerImport<Module>(file, { root: ROOT, configFile: false, logLevel: 'error' })).module;
}
