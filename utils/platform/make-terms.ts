import type { TermView } from '../core/brief';
import type { Press } from '../core/journey';
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
    return {
      anchor,
      zh,
      meaning,
      ...(term.pinyin !== undefined ? { pinyin: term.pinyin } : {}),
      ...(trade !== undefined ? { trade } : {}),
      ...(term.press ? { press: sayPress(term.press, maybe(`terms:${id}.press`), text) } : {}),
    };
  });
}

/** What a button does: in words of its own, or in those of every button of its kind. */
function sayPress(kind: Press, own: string | undefined, text: Locale['text']): NonNullable<TermView['press']> {
  return { kind, word: text(`ui:overlay.press.${kind}`), text: own ?? text(`ui:overlay.pressText.${kind}`) };
}
