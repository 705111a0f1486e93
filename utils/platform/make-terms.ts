import type { TermView } from '../core/brief';
import type { PageId } from '../core/observation';
import type { Guidebook } from './guidebook';
import type { Locale } from './locale';

/** The words for every named place of a page, for its tooltips. */
export function makeTerms(page: PageId, { pages, terms }: Guidebook, { text, maybe }: Locale): TermView[] {
  return Object.entries(pages[page]?.anchors ?? {}).flatMap(([anchor, { term: id }]) => {
    const term = terms[id];
    const zh = term?.zh[0];
    const meaning = maybe(`terms:${id}.meaning`);
    if (!term || zh === undefined || meaning === undefined) return [];
    const trade = maybe(`terms:${id}.trade`);
    const press = maybe(`terms:${id}.press`);
    return {
      anchor,
      zh,
      meaning,
      ...(term.pinyin !== undefined ? { pinyin: term.pinyin } : {}),
      ...(trade !== undefined ? { trade } : {}),
      ...(term.press && press !== undefined
        ? { press: { kind: term.press, word: text(`ui:overlay.press.${term.press}`), text: press } }
        : {}),
    };
  });
}
