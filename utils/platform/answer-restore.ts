import { readBackup } from '../core/backup';
import { isOff } from '../core/is-off';
import type { CommandReply } from '../core/message';
import type { OnboardingState } from '../core/onboarding-state';
import { restoreState } from '../core/restore-state';
import { type SiteId, sites } from '../core/sites';
import type { Backstage } from './backstage';
import { changeStore } from './change-state';
import { pushBriefs } from './push-briefs';
import type { StoreView } from './read-copies';
import { sealRecord } from './seal-record';
import { switchSite } from './switch-site';
import { tellToolbar } from './tell-toolbar';
import { tellWords } from './tell-words';
import type { Change } from './update-copies';

/** Puts a saved copy in the place of the state, all at once, and keeps that state aside. A copy that cannot be read changes nothing. */
export async function answerRestore(stage: Backstage, { id, text }: { id: string; text: string }): Promise<CommandReply> {
  const backup = readBackup(text);
  if (!backup.ok) return { ok: false, error: backup.error };
  return replaceState(stage, (view) => {
    if (view.state.applied.includes(id)) return { state: view.state };
    const record = sealRecord(view.sequence + 1, stage.now(), view.state);
    return { state: restoreState(view.state, backup.state, id), before: { at: stage.now(), record } };
  });
}

/** Puts back what was there before the last copy was. Where nothing is kept, nothing changes. */
export function answerUndoRestore(stage: Backstage, id: string): Promise<CommandReply> {
  return replaceState(stage, ({ state, before }) => {
    if (before === null || state.applied.includes(id)) return { state };
    return { state: restoreState(state, before.state, id), before: null };
  });
}

async function replaceState(stage: Backstage, change: (view: StoreView) => Change): Promise<CommandReply> {
  let former: OnboardingState | null = null;
  const updated = await stage.alone(() =>
    changeStore(stage, (view) => {
      former = view.state;
      return change(view);
    }),
  );
  if (!updated.ok) return { ok: false, error: updated.error };
  if (former) void tellEverybody(stage, former, updated.state).catch(() => undefined);
  return { ok: true };
}

async function tellEverybody(stage: Backstage, former: OnboardingState, state: OnboardingState): Promise<void> {
  const erasedAt = stage.erased.at;
  for (const site of Object.keys(sites) as SiteId[]) {
    if (isOff(former, site) !== isOff(state, site)) await switchSite(stage, state, site, !isOff(state, site));
  }
  // Language and levels may be others, too.
  await tellWords(stage, state, undefined, true);
  // Everything was deleted meanwhile: nobody is told of what was.
  if (stage.erased.at === erasedAt) await Promise.all([pushBriefs(stage, state), tellToolbar(stage, state)]);
}
