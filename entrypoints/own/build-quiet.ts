import type { QuietView, SilentView } from '../../components/quiet/quiet-view';
import { isOff } from '../../utils/core/is-off';
import { type SiteId, sites } from '../../utils/core/sites';
import { WordLevel } from '../../utils/core/word-level';
import { wordLevelOf } from '../../utils/core/word-level-of';
import type { OwnSituation } from './own-situation';

/** Words and keys. `here` is the one site to choose for; all sites where it is left out. Off our sites (null) there is none. */
export function buildQuiet({ state, locale: { text }, keys }: OwnSituation, here?: SiteId | null): QuietView {
  const asked = here === undefined ? (Object.keys(sites) as SiteId[]) : here === null ? [] : [here];
  // Where the guide is off, words are off with it: there is nothing to choose.
  const open = asked.filter((site) => !isOff(state, site));
  return {
    title: text('ui:quiet.title'),
    sites: open.map((site) => ({
      site,
      question: {
        name: `level-${site}`,
        ask: text('ui:quiet.legend', { site: text(`ui:sites.${site}`) }),
        note: null,
        options: WordLevel.options.map((id) => ({
          id,
          word: text(`ui:quiet.level.${id}.word`),
          note: text(`ui:quiet.level.${id}.note`),
          chosen: wordLevelOf(state, site) === id,
        })),
      },
    })),
    keysTitle: text('ui:quiet.keys'),
    keys: keys.map(({ name, key }) => ({ id: name, word: text(`ui:quiet.key.${name}`), key: key === '' ? null : key })),
    noKey: text('ui:quiet.noKey'),
    keysNote: text('ui:quiet.keysNote'),
    silence: state.choices.silent ? null : text('ui:quiet.silence'),
  };
}

/** What to say while everything is silenced; null while it is not. */
export function buildSilent({ state, locale: { text }, keys }: OwnSituation): SilentView | null {
  if (!state.choices.silent) return null;
  const key = keys.find(({ name }) => name === 'silence')?.key ?? '';
  return {
    title: text('ui:quiet.silent.title'),
    body: text('ui:quiet.silent.body'),
    key: key === '' ? null : text('ui:quiet.silent.key', { key }),
    back: text('ui:quiet.silent.back'),
  };
}
