import { isSite } from '../core/is-site';
import type { OnboardingState } from '../core/onboarding-state';
import { wordLevelOf } from '../core/word-level-of';
import type { Backstage } from './backstage';
import { bringWords } from './bring-words';

/**
 * Tells every open frame how loudly words are explained there now: those of one site, or of all. Where nobody hears it, or with `anew`
 * as after a change of language, the words are brought.
 */
export async function tellWords(stage: Backstage, state: OnboardingState, wanted?: string, anew = false): Promise<void> {
  for (const tab of await stage.sessions.tabs()) {
    for (const [id, { site }] of Object.entries(await stage.sessions.read(tab))) {
      if (!isSite(site) || (wanted !== undefined && site !== wanted)) continue;
      const frame = Number(id);
      const isTold = !anew && (await stage.send(tab, frame, { type: 'words', level: wordLevelOf(state, site) }));
      if (!isTold) await bringWords(stage, state, tab, frame, site);
    }
  }
}
