import { applyCommand } from '../core/apply-command';
import type { Command } from '../core/command';
import { hasStep } from '../core/has-step';
import { isOff } from '../core/is-off';
import { isSite } from '../core/is-site';
import type { CommandReply } from '../core/message';
import { type SiteId, sites } from '../core/sites';
import { TOP_UP } from '../core/top-up';
import type { Backstage } from './backstage';
import { changeState } from './change-state';
import { notTurned } from './not-turned';
import { pushBriefs } from './push-briefs';
import { switchSite } from './switch-site';
import { tellToolbar } from './tell-toolbar';
import { tellWords } from './tell-words';

/** Carries out a command once, however often it is sent, and tells every frame. `tab` is where a card was pressed. */
export async function answerCommand(stage: Backstage, command: Command, tab?: number): Promise<CommandReply> {
  const { journey } = stage.guidebook;
  if ('step' in command && !hasStep(journey, command.step) && command.step !== TOP_UP) return { ok: false, error: 'stepUnknown' };
  const updated = await stage.alone(async () => {
    const result = await changeState(stage, (state) => applyCommand(state, command, journey, stage.now()));
    // A step taken back stays in view; a step marked as done gives way to the next.
    if (result.ok && tab !== undefined && command.kind === 'mark') {
      await stage.sessions.write(tab, notTurned(await stage.sessions.read(tab)));
    }
    return result;
  });
  if (!updated.ok) return { ok: false, error: updated.error };
  void tellEverybody(stage, command, updated.state).catch(() => undefined);
  return { ok: true };
}

async function tellEverybody(stage: Backstage, command: Command, state: Parameters<typeof pushBriefs>[1]): Promise<void> {
  const erasedAt = stage.erased.at;
  if (command.kind === 'site' && isSite(command.site)) await switchSite(stage, state, command.site, !isOff(state, command.site));
  if (command.kind === 'silence') {
    for (const site of Object.keys(sites) as SiteId[]) await switchSite(stage, state, site, !isOff(state, site));
  }
  if (command.kind === 'word-level') await tellWords(stage, state, command.site);
  if (command.kind === 'language') await tellWords(stage, state, undefined, true);
  // Everything was deleted meanwhile: nobody is told of what was.
  if (stage.erased.at === erasedAt) await Promise.all([pushBriefs(stage, state), tellToolbar(stage, state)]);
}
