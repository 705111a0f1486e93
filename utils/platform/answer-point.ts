import { pickFrame } from '../core/pick-frame';
import type { Backstage } from './backstage';
import { readCopies } from './read-copies';
import { liveFrames } from './sessions';

/** The popup asks to show the card again: the frame that draws it is told. Not ok when the tab shows no page of ours. */
export async function answerPoint(stage: Backstage, tab: number): Promise<{ ok: boolean }> {
  const { state } = await readCopies(stage.copies, stage.now());
  const active = pickFrame(liveFrames(await stage.sessions.read(tab)), stage.guidebook.journey, state);
  return { ok: active !== null && (await stage.send(tab, active.frame, { type: 'point' })) };
}
