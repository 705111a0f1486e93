import { isOff } from '../core/is-off';
import type { Backstage } from './backstage';
import { bringWords } from './bring-words';
import { pushTab } from './push-briefs';
import { readCopies } from './read-copies';
import type { SiteFrame } from './read-message';
import type { FrameSession } from './tab-session';

/** A frame on our sites' domains is at a new address: bring words and overlay, unless the buyer switched the site off or silenced everything. */
export async function answerVisit(
  stage: Backstage,
  { site, tab, frame }: SiteFrame,
  { words, plain }: { words?: true | undefined; plain?: true | undefined } = {},
): Promise<{ ok: boolean }> {
  const now = stage.now();
  const state = await stage.alone(async () => {
    const before = (await stage.sessions.read(tab))[frame];
    // The page stays what it was until the overlay says otherwise: an address may change while the page does not.
    const check = before?.check === undefined ? {} : { check: before.check };
    const moved: FrameSession = { site, page: before?.page ?? null, at: before?.at ?? now, moved: true, ...check };
    await stage.sessions.set(tab, frame, plain ? { site, page: null, at: now, plain } : moved);
    if (plain) await forgetOldest(stage, tab);
    return (await readCopies(stage.copies, now)).state;
  });
  if (isOff(state, site)) return { ok: false };
  const [withWords, withOverlay] = await Promise.all([
    words ? bringWords(stage, state, tab, frame, site) : true,
    plain ? true : stage.inject(tab, frame, site),
  ]);
  // A new page in the tab takes its frames with it: those that are gone do not answer.
  if (frame === 0) void pushTab(stage, state, tab, frame).catch(() => undefined);
  return { ok: withOverlay && (withWords || !plain) };
}

/** Frames with nothing but words do not say when they go: so many of them are remembered in a tab. */
const MOST_PLAIN = 40;

async function forgetOldest(stage: Backstage, tab: number): Promise<void> {
  const plain = Object.entries(await stage.sessions.read(tab)).filter(([, session]) => session.plain);
  plain.sort(([, one], [, other]) => other.at - one.at);
  for (const [frame] of plain.slice(MOST_PLAIN)) await stage.sessions.forget(tab, Number(frame));
}
