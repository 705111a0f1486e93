import { test } from 'vitest';
import { foldText } from '../../utils/core/fold-text';
import { expectNone, topics } from './read-words';

/** Folded forms that two terms may share, each with the reason. */
const SHARED = new Map([
  ['货币兑换', 'of WorldFirst: the entry of the menu and the button that converts'],
  ['convert', 'of WorldFirst: the entry of the menu and the button that converts'],
]);

const all = topics.flatMap(({ path, terms }) => terms.map((term) => ({ path, term })));

test('a form belongs to one term', () => {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { path, term } of all) {
    for (const form of new Set(term.zh.map(foldText))) {
      const owner = owners.get(form);
      if (owner && !SHARED.has(form)) faults.push(`${path}: ${form} of "${term.id}" is a form of "${owner}" too, keep it in one of them`);
      owners.set(form, term.id);
    }
  }
  expectNone(faults);
});

test('no form of a term is written twice', () => {
  const faults = all.flatMap(({ path, term }) => {
    const folded = term.zh.map(foldText);
    const again = term.zh.filter((_, at) => folded.indexOf(folded[at] ?? '') < at);
    return again.map((form) => `${path}: ${form} of "${term.id}" reads like another form of it, remove it`);
  });
  expectNone(faults);
});

test('a term in Chinese has its pinyin', () => {
  // An English label may name a Chinese product in brackets.
  const chinese = (label = '') => /\p{Script=Han}/u.test(label.replace(/\([^)]*\)/g, ''));
  const faults = all
    .filter(({ term }) => chinese(term.zh[0]) && !term.pinyin?.trim())
    .map(({ path, term }) => `${path}: "${term.id}" has no pinyin, write how ${term.zh[0]} is spoken`);
  expectNone(faults);
});
