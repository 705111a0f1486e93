import type { Brief } from '../core/brief';
import { hasStep } from '../core/has-step';
import { isOff } from '../core/is-off';
import type { StepId } from '../core/journey';
import type { Backstage } from './backstage';
import { notTurned } from './not-turned';
import { briefFor } from './push-briefs';
import { readCopies } from './read-copies';
import type { SiteFrame } from './read-message';
import { liveFrames } from './sessions';

/** The buyer turned to another step with Back or Next. The state does not change; the tab remembers it until a page goes on. */
export async function answerTurn(stage: Backstage, { tab, frame, site }: SiteFrame, step: StepId): Promise<Brief | null> {
  if (!hasStep(stage.guidebook.journey, step)) return null;
  const session = await stage.alone(async () => {
    const before = await stage.sessions.read(tab);
    const own = before[frame];
    if (!own || own.page === null) return before;
    const after = { ...notTurned(before), [frame]: { ...own, viewed: step } };
    await stage.sessions.write(tab, after);
    return after;
  });
  const { state } = await readCopies(stage.copies, stage.now());
  const own = liveFrames(session).find((live) => live.frame === frame);
  return own && !isOff(state, site) ? briefFor(stage, state, own, session) : null;
}
