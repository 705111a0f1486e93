import type { SearchCalls, SearchWords } from '../../components/popup/search-view';
import { copyWord } from '../../utils/platform/copy-word';
import type { Guidebook } from '../../utils/platform/guidebook';
import type { Locale } from '../../utils/platform/locale';
import { readOwnFile } from '../../utils/platform/read-own-file';
import { createSearch, type Search } from '../../utils/platform/search-words';

let search: Search | null = null;

/** The fixed words of the search help. */
export function searchWords({ text }: Locale): SearchWords {
  const say = (key: string) => text(`ui:search.${key}`);
  return {
    open: say('open'),
    label: say('label'),
    hint: say('hint'),
    copy: say('copy'),
    copied: say('copied'),
    notCopied: say('notCopied'),
  };
}

/** What the search help asks for, in words of the buyer's language. The dictionary stays in memory while the popup is open. */
export function searchCalls(guidebook: Guidebook, locale: Locale): SearchCalls {
  const { text } = locale;
  return {
    async find(typed, signal) {
      search ??= createSearch(guidebook, readOwnFile);
      const found = await search(typed, locale, signal);
      if (!found) return null;
      return {
        status: found.length === 0 ? text('ui:search.none') : text('ui:search.found', { count: found.length }),
        rows: found.map((word) => ({
          ...word,
          from: text(`ui:search.${word.from}`),
          copyLabel: text('ui:search.copyWord', { word: word.zh }),
        })),
      };
    },
    copy: copyWord,
  };
}
