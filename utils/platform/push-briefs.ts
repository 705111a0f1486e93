import type { Brief } from '../core/brief';
import type { OnboardingState } from '../core/onboarding-state';
import { checkIn, type LiveFrame, pickFrame } from '../core/pick-frame';
import type { Backstage } from './backstage';
import { makeBrief } from './make-brief';
import { orderOfTab } from './order-of-tab';
import { liveFrames } from './sessions';
import type { TabSession } from './tab-session';

/** Tells every frame of every tab what to draw now, but for the one that is being answered anyway. */
export async function pushBriefs(stage: Backstage, state: OnboardingState, but?: { tab: number; frame: number }): Promise<void> {
  for (const tab of await stage.sessions.tabs()) await pushTab(stage, state, tab, but?.tab === tab ? but.frame : undefined);
}

/** Tells one tab's frames. One that does not answer is gone: it is forgotten, and the others are told again who draws the card. */
export async function pushTab(stage: Backstage, state: OnboardingState, tab: number, but?: number): Promise<void> {
  for (;;) {
    const session = await stage.sessions.read(tab);
    const others = liveFrames(session).filter(({ frame }) => frame !== but);
    if (others.length === 0) return;
    const told = await Promise.all(others.map(async (frame) => tell(stage, tab, frame, await briefFor(stage, state, frame, session))));
    const gone = others.filter((_, index) => !told[index]);
    if (gone.length === 0) return;
    await stage.alone(async () => {
      for (const { frame } of gone) await stage.sessions.forget(tab, frame);
    });
  }
}

/** What one frame has to draw, among the frames of its tab. */
export async function briefFor(stage: Backstage, state: OnboardingState, frame: LiveFrame, session: TabSession): Promise<Brief> {
  const all = liveFrames(session);
  const order = orderOfTab(session);
  const active = pickFrame(all, stage.guidebook.journey, state)?.frame === frame.frame;
  const { page, viewed, again, translated } = frame;
  const here = { page, active, viewed, again, check: checkIn(all), translated, order };
  return makeBrief(here, state, stage.guidebook, await stage.localeOf(state), stage.now());
}

function tell(stage: Backstage, tab: number, { frame }: LiveFrame, brief: Brief): Promise<boolean> {
  return stage.send(tab, frame, { type: 'brief', brief });
}
