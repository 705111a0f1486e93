import { freshState } from '../core/fresh-state';
import type { CommandReply } from '../core/message';
import type { Backstage } from './backstage';
import { eraseCopies } from './erase-copies';

/**
 * Deletes everything that is kept of the buyer: both copies, what was kept aside, what the tabs show, alarms, notifications, badge. Pages
 * that are open are left; the guide comes back when they are loaded again. Sent again it deletes what little has come since.
 */
export async function answerErase(stage: Backstage): Promise<CommandReply> {
  const erased = await stage.alone(async () => {
    // What an open page had on its way to us belongs to what is deleted.
    stage.erased.at = stage.now();
    for (const tab of await stage.sessions.tabs()) {
      const frames = Object.keys(await stage.sessions.read(tab));
      await Promise.all(frames.map((frame) => stage.send(tab, Number(frame), { type: 'off' })));
    }
    const isErased = await eraseCopies(stage.copies, stage.now());
    await stage.sessions.clear();
    return isErased;
  });
  await Promise.allSettled([stage.clearTraces(), stage.showBadge(freshState())]);
  return erased ? { ok: true } : { ok: false, error: 'notErased' };
}
