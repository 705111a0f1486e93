import { applyObservation } from '../core/apply-observation';
import type { Brief } from '../core/brief';
import { buildGuidance } from '../core/build-guidance';
import { hasNews } from '../core/has-news';
import { matchHost } from '../core/match-host';
import type { Observation } from '../core/observation';
import type { OnboardingState } from '../core/onboarding-state';
import type { Backstage } from './backstage';
import { changeState } from './change-state';
import { notTurned } from './not-turned';
import { briefFor, pushBriefs, pushTab } from './push-briefs';
import type { SiteFrame } from './read-message';
import { liveFrames } from './sessions';
import { tellToolbar } from './tell-toolbar';

/** A page said what it shows: keep what is new, and say what to draw. Null for a page of another host, or a site switched off. */
export async function answerObserve(stage: Backstage, from: SiteFrame, observation: Observation): Promise<Brief | null> {
  const { site, host, tab, frame } = from;
  const { pages, journey } = stage.guidebook;
  const definition = Object.hasOwn(pages, observation.page) ? pages[observation.page] : undefined;
  if (!definition?.addresses.some((address) => matchHost(host, address.host))) return null;

  const { state, changed, moved } = await stage.alone(async () => {
    const session = await stage.sessions.read(tab);
    const before = session[frame];
    const arrived = before === undefined || before.moved === true || before.page !== observation.page;
    let hasGoneOn = arrived;
    const updated = await changeState(stage, (stored) => {
      if (stored.choices.sitesOff.includes(site)) return stored;
      const next = applyObservation(stored, { observation, arrived }, journey, stage.now());
      const stepOf = (state: OnboardingState) => buildGuidance({ journey, state, page: observation.page })?.step.id;
      hasGoneOn ||= stepOf(stored) !== stepOf(next);
      return hasNews(stored, next, journey) ? next : stored;
    });
    const isChanged = updated.ok && updated.changed;
    const isOff = updated.state.choices.sitesOff.includes(site);
    if (!isOff && (hasGoneOn || isChanged)) {
      // What the buyer turned to is over once a page goes on to another step; a balance that only renders late changes nothing of it.
      const here = { site, page: observation.page, at: arrived ? stage.now() : (before?.at ?? stage.now()) };
      const kept = !hasGoneOn && before?.viewed !== undefined ? { ...here, viewed: before.viewed } : here;
      await stage.sessions.write(tab, { ...(hasGoneOn ? notTurned(session) : session), [frame]: kept });
    }
    return { state: updated.state, changed: isChanged, moved: arrived };
  });
  if (state.choices.sitesOff.includes(site)) return null;
  const tellOthers = () => Promise.all([pushBriefs(stage, state, { tab, frame }), tellToolbar(stage, state)]);
  if (moved || changed) await pushTab(stage, state, tab, frame);
  if (changed) void tellOthers().catch(() => undefined);

  const frames = liveFrames(await stage.sessions.read(tab));
  const own = frames.find((live) => live.frame === frame);
  return own ? briefFor(stage, state, own, frames) : null;
}
