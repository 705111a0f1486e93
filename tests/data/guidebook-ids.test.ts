import { expect, test } from 'vitest';
import { chapters, expectNone, pages, steps, terms, topics } from './read-words';

test.each(topics)('$path is sorted, and has no empty or doubled form', ({ path, terms: topic }) => {
  const ids = topic.map((term) => term.id);
  expect(ids, `${path}: sort the terms by id`).toEqual(ids.toSorted());
  const broken = topic.filter(({ zh }) => zh.some((form) => form.trim() === '') || new Set(zh).size < zh.length);
  expectNone(broken.map((term) => `${path}: "${term.id}" has an empty or doubled form in "zh", remove it`));
});

test('every id of a step, chapter and term is used once', () => {
  const faults = Object.entries({ steps, chapters, terms }).flatMap(([what, things]) => {
    const ids = things.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `utils/guidebook: ${what} has "${id}" twice, rename one`);
  });
  for (const chapter of chapters)
    for (const { id } of chapter.steps)
      if (!id.startsWith(`${chapter.id}/`)) faults.push(`utils/guidebook/journeys: begin the id of "${id}" with "${chapter.id}/"`);
  expectNone(faults);
});

test('steps name pages and places that exist', () => {
  const places = new Map(pages.map(({ id, definition }) => [id, definition.anchors]));
  const faults: string[] = [];
  const check = (step: string, page: string, anchor?: string) => {
    const anchors = places.get(page);
    if (!anchors) faults.push(`utils/guidebook/journeys, ${step}: utils/guidebook/pages has no "${page}"`);
    else if (anchor && !(anchor in anchors)) faults.push(`utils/guidebook/journeys, ${step}: "${page}" has no place "${anchor}"`);
  };
  for (const { id, page, anchor, done } of steps) {
    if (page) check(id, page, anchor);
    for (const condition of done) {
      if ('arrive' in condition) check(id, condition.arrive);
      if (!('shows' in condition)) continue;
      check(id, condition.on, condition.shows);
      check(id, condition.on, condition.without);
    }
  }
  expectNone(faults);
});

test('every named place of a page has its term in the glossary', () => {
  const known = new Set(terms.map((term) => term.id));
  const faults = pages.flatMap(({ path, definition }) =>
    Object.entries(definition.anchors)
      .filter(([, { term }]) => !known.has(term))
      .map(([anchor, { term }]) => `${path}: "${anchor}" names the term "${term}", add it to utils/guidebook/glossary`),
  );
  expectNone(faults);
});
