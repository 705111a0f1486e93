import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Journey } from '../../utils/core/journey';
import type { PageDefinition } from '../../utils/core/page-definition';
import type { Term } from '../../utils/core/term';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths below the project's folder, sorted. */
export const find = (pattern: string) =>
  globSync(pattern, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** A JSON file of the project as it stands, not yet validated. */
export const read = (path: string): unknown => JSON.parse(readFileSync(ROOT + path, 'utf8'));

/** The folder is the registration: every one below locales is a language. */
export const languages = find('locales/*/').map((path) => path.split('/')[1] ?? '');
export const files = find('locales/en/*.json').map((path) => basename(path));

export const journeys = find('utils/guidebook/journeys/*.json').map((path) => ({ path, journey: read(path) as Journey }));
export const chapters = journeys.flatMap(({ journey }) => journey.chapters);
export const steps = chapters.flatMap((chapter) => chapter.steps);

export const topics = find('utils/guidebook/glossary/*.json').map((path) => ({ path, terms: read(path) as Term[] }));
export const terms = topics.flatMap((topic) => topic.terms);

export const pages = find('utils/guidebook/pages/**/*.json').map((path) => ({
  path,
  id: path.replace('utils/guidebook/pages/', '').replace('.json', ''),
  definition: read(path) as PageDefinition,
}));

/** One text or number of a locale file; `at` is "steps.json:pay/pay.title". */
export type Entry = { at: string; value: unknown };

function flatten(value: unknown, at: string): Entry[] {
  if (typeof value !== 'object' || value === null) return [{ at, value }];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, at.endsWith(':') ? at + key : `${at}.${key}`));
}

/** Every text of a language. */
export const entriesOf = (language: string) =>
  find(`locales/${language}/*.json`).flatMap((path) => flatten(read(path), `${basename(path)}:`));

/** Says what is missing in `file` and what is too much, seen from `source`. */
export function compare(file: string, own: Iterable<string>, source: string, wanted: Iterable<string>): string[] {
  const [here, there] = [new Set(own), new Set(wanted)];
  return [
    ...[...there.difference(here)].map((key) => `${file}: "${key}" is missing, write it (${source} has it)`),
    ...[...here.difference(there)].map((key) => `${file}: "${key}" is too much, remove it (${source} does not have it)`),
  ];
}

/** All faults in one message, so that they are repaired in one go. */
export const expectNone = (faults: string[]) => expect(faults.join('\n')).toBe('');
