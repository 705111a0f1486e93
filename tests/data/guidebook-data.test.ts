import { describe, expect, test } from 'vitest';
import { SCHEMA_FOLDER, SCHEMAS } from '../../scripts/schemas/make-schemas';
import { expectNone, read } from './read-words';
import { textOf } from './source-files';

const DOCUMENT = 'docs/guidebook-data.md';
const sections = textOf(DOCUMENT)
  .split(/^## /m)
  .map((text) => ({ title: text.slice(0, text.indexOf('\n')), text }));

type Row = { field: string; example: string; mistake: string };
const rowsOf = (text: string): Row[] =>
  [...text.matchAll(/^\| `(\w+)` *\| `(.*?)` *\| (.*?) *\|$/gm)].map(([, field = '', example = '', mistake = '']) => ({
    field,
    example,
    mistake,
  }));

/** The names of every field in a schema, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(fieldsOf)];
}

test.each(SCHEMAS)(`${DOCUMENT} explains every field of $name`, ({ name }) => {
  const path = `${SCHEMA_FOLDER}/${name}.schema.json`;
  const section = sections.find(({ text }) => text.includes(`\`${path}\``));
  expect(section, `${DOCUMENT}: name ${path} in a section of its own`).toBeDefined();
  const told = new Set(rowsOf(section?.text ?? '').map(({ field }) => field));
  const silent = [...new Set(fieldsOf(read(path)))].filter((field) => !told.has(field));
  expectNone(
    silent.map((field) => `${DOCUMENT}, "${section?.title}": "${field}" is missing, add a row with an example and a mistake to avoid`),
  );
});

describe(`every row of ${DOCUMENT}`, () => {
  const rows = sections.flatMap(({ text }) => rowsOf(text));
  test('has an example that can be copied, and a mistake to avoid', () => {
    expect(rows.length).toBeGreaterThan(80);
    const faults = rows.flatMap(({ field, example, mistake }) => {
      const isJson = example.startsWith(`"${field}": `) && canParse(`{${example}}`);
      return [
        ...(isJson ? [] : [`${DOCUMENT}: the example of "${field}" is not this field as JSON: ${example}`]),
        ...(mistake.length > 2 ? [] : [`${DOCUMENT}: "${field}" names no mistake`]),
      ];
    });
    expectNone(faults);
  });
});

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
