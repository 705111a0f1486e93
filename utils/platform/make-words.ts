import type { Term } from '../core/term';
import { PAIRS } from '../core/traditional-pairs';
import type { TipWords, Word, WordsData } from '../core/words-data';
import type { Guidebook } from './guidebook';
import type { Locale } from './locale';

const made = new WeakMap<Locale, string>();

/** Everything that explains words on a page, in the buyer's language, as JSON; made once for each language. */
export function makeWords(guidebook: Guidebook, locale: Locale): string {
  const json = made.get(locale) ?? JSON.stringify(gather(guidebook, locale));
  made.set(locale, json);
  return json;
}

function gather({ terms }: Guidebook, locale: Locale): WordsData {
  const { text } = locale;
  const press = (kind: string): [string, string] => [text(`ui:overlay.press.${kind}`), text(`ui:overlay.pressText.${kind}`)];
  const ui: TipWords = {
    term: text('ui:overlay.term'),
    glossary: text('ui:overlay.from'),
    weak: text('ui:word.weak'),
    dictionary: text('ui:word.dictionary'),
    wordByWord: text('ui:word.wordByWord'),
    copy: text('ui:word.copy'),
    copied: text('ui:word.copied'),
    notCopied: text('ui:word.notCopied'),
    pin: text('ui:word.pin'),
    close: text('ui:overlay.close'),
    translate: text('ui:word.translate'),
    translated: text('ui:word.translated'),
  };
  return {
    lang: locale.language,
    dir: locale.dir,
    pairs: PAIRS,
    words: Object.values(terms).flatMap((term) => sayWord(term, locale) ?? []),
    press: { safe: press('safe'), code: press('code'), money: press('money'), loan: press('loan'), final: press('final') },
    ui,
  };
}

/** Null where nobody has written what it means. */
function sayWord({ id, zh, hant = [], pinyin, press, certainty }: Term, { maybe }: Locale): Word | null {
  const meaning = maybe(`terms:${id}.meaning`);
  if (meaning === undefined) return null;
  const trade = maybe(`terms:${id}.trade`);
  const own = maybe(`terms:${id}.press`);
  return {
    zh: [...zh, ...hant],
    meaning,
    ...(pinyin === undefined ? {} : { pinyin }),
    ...(trade === undefined ? {} : { trade }),
    ...(press ? { press: { kind: press, ...(own === undefined ? {} : { text: own }) } } : {}),
    ...(certainty === 'weak' ? { weak: true as const } : {}),
  };
}
