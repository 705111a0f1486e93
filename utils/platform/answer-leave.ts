import type { Backstage } from './backstage';
import { pushTab } from './push-briefs';
import { readCopies } from './read-copies';
import type { SiteFrame } from './read-message';

/** A frame is no page of ours any more: another frame of its tab may draw the card now. */
export async function answerLeave(stage: Backstage, { site, tab, frame }: SiteFrame): Promise<null> {
  const state = await stage.alone(async () => {
    // Its site is remembered, so that switching the site off and on again finds it.
    const { order } = (await stage.sessions.read(tab))[frame] ?? {};
    await stage.sessions.set(tab, frame, { site, page: null, at: stage.now(), ...(order ? { order } : {}) });
    return (await readCopies(stage.copies, stage.now())).state;
  });
  await pushTab(stage, state, tab, frame);
  return null;
}
