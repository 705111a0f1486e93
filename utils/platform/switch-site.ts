import type { OnboardingState } from '../core/onboarding-state';
import type { SiteId } from '../core/sites';
import type { Backstage } from './backstage';
import { bringWords } from './bring-words';

/** Takes overlay and words from every frame of a site, or brings them back to those that are still open. */
export async function switchSite(stage: Backstage, state: OnboardingState, site: SiteId, on: boolean): Promise<void> {
  for (const tab of await stage.sessions.tabs()) {
    const frames = Object.entries(await stage.sessions.read(tab)).filter(([, session]) => session.site === site);
    for (const [id, session] of frames) {
      const frame = Number(id);
      if (on) {
        await bringWords(stage, state, tab, frame, site);
        if (!session.plain) await stage.inject(tab, frame, site);
      } else {
        await stage.send(tab, frame, { type: 'off' });
        await stage.alone(() =>
          stage.sessions.set(tab, frame, { site, page: null, at: session.at, ...(session.plain ? { plain: true } : {}) }),
        );
      }
    }
  }
}
