import { applyObservation } from '../core/apply-observation';
import type { Brief } from '../core/brief';
import { buildGuidance } from '../core/build-guidance';
import { differs, hasNews } from '../core/has-news';
import { isOff } from '../core/is-off';
import type { Journey, StepId } from '../core/journey';
import { matchHost } from '../core/match-host';
import type { Observation } from '../core/observation';
import type { OnboardingState } from '../core/onboarding-state';
import { followOrder } from '../core/tab-order';
import type { Backstage } from './backstage';
import { changeState } from './change-state';
import { notChecked } from './not-checked';
import { notTurned } from './not-turned';
import { orderOfTab, withoutOrder } from './order-of-tab';
import { briefFor, pushBriefs, pushTab } from './push-briefs';
import type { SiteFrame } from './read-message';
import { liveFrames } from './sessions';
import type { FrameSession } from './tab-session';
import { tellToolbar } from './tell-toolbar';

/** A page said what it shows: keep what is new, and say what to draw. Null for a page of another host, or a site switched off. */
export async function answerObserve(stage: Backstage, from: SiteFrame, observation: Observation): Promise<Brief | null> {
  const { site, host, tab, frame } = from;
  const { page } = observation;
  const { pages, journey } = stage.guidebook;
  const definition = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (!definition?.addresses.some((address) => matchHost(host, address.host))) return null;
  if (observation.observedAt <= stage.erased.at) return null;
  const over = observation.check !== undefined && pages[observation.check]?.check ? observation.check : undefined;
  const check = definition.check ? page : over;
  const again = stepAgain(journey, observation);

  const { state, changed, moved } = await stage.alone(async () => {
    const session = await stage.sessions.read(tab);
    const before = session[frame];
    const arrived = before === undefined || before.moved === true || before.page !== page;
    let hasGoneOn = arrived;
    const orderBefore = orderOfTab(session);
    const order = followOrder(orderBefore, observation, arrived);
    const updated = await changeState(stage, (stored) => {
      if (isOff(stored, site)) return stored;
      const next = applyObservation(stored, { observation, arrived, order: orderBefore ?? null }, journey, stage.now());
      const stepOf = (state: OnboardingState, undone: StepId | undefined) =>
        buildGuidance({ journey, state, page, again: undone })?.step.id;
      hasGoneOn ||= stepOf(stored, before?.again) !== stepOf(next, again);
      return hasNews(stored, next, journey) ? next : stored;
    });
    const isChanged = updated.ok && updated.changed;
    const off = isOff(updated.state, site);
    const isStopped = before?.check !== check;
    // Messages of two frames may overtake each other: what the check says of itself from before it was hidden comes too late.
    if (frame !== 0 && definition.check && observation.observedAt <= (session[0]?.freeSince ?? -1))
      return { state: updated.state, changed: isChanged, moved: false };
    const hasTurned = before?.again !== again || before?.translated !== observation.translated || differs(orderBefore, order);
    if (!off && (hasGoneOn || isChanged || isStopped || hasTurned)) {
      const here: FrameSession = { site, page, at: arrived ? stage.now() : (before?.at ?? stage.now()) };
      // What the buyer turned to is over once a page goes on to another step; a balance that only renders late changes nothing of it.
      if (!hasGoneOn && before?.viewed !== undefined) here.viewed = before.viewed;
      if (again !== undefined) here.again = again;
      if (check !== undefined) here.check = check;
      else if (frame === 0 && isStopped) here.freeSince = observation.observedAt;
      if (observation.translated) here.translated = true;
      if (order !== undefined) here.order = order;
      // A check that comes in a frame is no step: the card that it interrupts comes back as it was.
      const others = withoutOrder(isStopped && check === undefined ? notChecked(session) : session);
      await stage.sessions.write(tab, { ...(hasGoneOn && !definition.check ? notTurned(others) : others), [frame]: here });
    }
    return { state: updated.state, changed: isChanged, moved: arrived || isStopped };
  });
  if (isOff(state, site)) return null;
  const tellOthers = () => Promise.all([pushBriefs(stage, state, { tab, frame }), tellToolbar(stage, state)]);
  if (moved || changed) await pushTab(stage, state, tab, frame);
  if (changed) void tellOthers().catch(() => undefined);

  const session = await stage.sessions.read(tab);
  // The browser forgets a tab's own badge when the tab goes on.
  if (moved && !changed && orderOfTab(session)) void tellToolbar(stage, state).catch(() => undefined);
  const own = liveFrames(session).find((live) => live.frame === frame);
  return own ? briefFor(stage, state, own, session) : null;
}

/** The step that a page shows to be undone now: the wrong form is open. */
function stepAgain({ chapters }: Journey, { page, anchors, translated }: Observation): StepId | undefined {
  if (translated) return undefined;
  const steps = chapters.flatMap((chapter) => chapter.steps);
  return steps.find((step) => step.page === page && step.again !== undefined && anchors.includes(step.again))?.id;
}
