import { isOff } from '../core/is-off';
import type { Backstage } from './backstage';
import { pushTab } from './push-briefs';
import { readCopies } from './read-copies';
import type { SiteFrame } from './read-message';

/** An address of ours was opened: bring the overlay, unless the buyer switched the site off or silenced everything. */
export async function answerVisit(stage: Backstage, { site, tab, frame }: SiteFrame): Promise<{ ok: boolean }> {
  const now = stage.now();
  const state = await stage.alone(async () => {
    const before = (await stage.sessions.read(tab))[frame];
    // The page stays what it was until the overlay says otherwise: an address may change while the page does not.
    const check = before?.check === undefined ? {} : { check: before.check };
    await stage.sessions.set(tab, frame, { site, page: before?.page ?? null, at: before?.at ?? now, moved: true, ...check });
    return (await readCopies(stage.copies, now)).state;
  });
  if (isOff(state, site)) return { ok: false };
  const ok = await stage.inject(tab, frame, site);
  // A new page in the tab takes its frames with it: those that are gone do not answer.
  if (frame === 0) void pushTab(stage, state, tab, frame).catch(() => undefined);
  return { ok };
}
