import { expect, test } from 'vitest';
import { makeSchemas, SCHEMA_FOLDER, SCHEMAS, writeSchema } from '../../scripts/schemas/make-schemas';
import { Currencies, Fees, Sites } from '../../utils/core/data-lists';
import { StepTexts, TermTexts } from '../../utils/core/locale-texts';
import { ReaderData } from '../../utils/core/reader-data';
import { READERS } from '../../utils/page/read-facts';
import { expectNone, find, languages, pages, read } from './read-words';
import { textOf } from './source-files';

type Json = { [key: string]: Json } & { description?: string; properties?: Record<string, Json> };
const made = Object.entries(await makeSchemas()) as [string, Json][];

test.each(made)('%s is what the code says', (file, json) => {
  expect(find(file), `${file} is missing: npm run new -- schemas`).toEqual([file]);
  expect(textOf(file) === writeSchema(json), `${file} is older than utils/core: npm run new -- schemas`).toBe(true);
});

test('no other schema lies beside them', () => {
  expect(find(`${SCHEMA_FOLDER}/*`), 'remove it, or add it to SCHEMAS in scripts/schemas/make-schemas.ts').toEqual(
    made.map(([file]) => file).sort(),
  );
});

test.each(made)('%s explains every field to an editor', (file, json) => {
  const silent: string[] = [];
  const visit = (part: Json, at: string) => {
    for (const [name, field] of Object.entries(part.properties ?? {}))
      if (!field.description) silent.push(`${file}: "${at}${name}" has no comment over it in utils/core, write one`);
    for (const [name, inner] of Object.entries(part)) if (typeof inner === 'object' && inner !== null) visit(inner, `${at}${name}/`);
  };
  visit(json, '');
  expectNone(silent);
});

test('editors are told which schema describes which file', () => {
  const settings = JSON.parse(textOf('.vscode/settings.json')) as { 'json.schemas': object[] };
  const wanted = SCHEMAS.map(({ name, files }) => ({ fileMatch: files, url: `./${SCHEMA_FOLDER}/${name}.schema.json` }));
  expect(settings['json.schemas'], 'name every schema of scripts/schemas/make-schemas.ts, as it is written there').toEqual(wanted);
});

test('every reader has its exact form, and every definition keeps to it', () => {
  const kinds = ReaderData.def.options.map((option) => [...(option.shape.kind._zod.values ?? [])][0]);
  expect(kinds.sort(), 'write its form down in utils/core/reader-data.ts').toEqual(Object.keys(READERS).sort());
  expectNone(
    pages.flatMap(({ path, definition }) =>
      Object.entries(definition.facts).flatMap(([fact, data]) =>
        (ReaderData.safeParse(data).error?.issues ?? []).map(
          (issue) => `${path}, fact "${fact}", ${issue.path.join('.')}: ${issue.message}`,
        ),
      ),
    ),
  );
});

test.each([
  ['utils/guidebook/sites.json', Sites],
  ['utils/guidebook/fees.json', Fees],
  ['utils/guidebook/currencies.json', Currencies],
  ...languages.map((language) => [`locales/${language}/steps.json`, StepTexts] as const),
  ...languages.map((language) => [`locales/${language}/terms.json`, TermTexts] as const),
] as const)('%s has the form of its schema', (file, schema) => {
  expectNone((schema.safeParse(read(file)).error?.issues ?? []).map(({ path, message }) => `${file}, ${path.join(' > ')}: ${message}`));
});
