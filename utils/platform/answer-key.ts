import { isSite } from '../core/is-site';
import type { WordDeed } from '../core/message';
import { wordLevelOf } from '../core/word-level-of';
import { answerCommand } from './answer-command';
import type { Backstage } from './backstage';
import { commandId } from './command-id';
import { readCopies } from './read-copies';

const DEEDS: Record<string, WordDeed> = {
  'explain-word': 'explain',
  'next-word': 'next',
  'previous-word': 'previous',
  'copy-word': 'copy',
};

/**
 * A command key of the browser was pressed: everything is silenced, or comes back; or it means words of this tab, and every frame of ours
 * in it hears of it, and the one that it means acts.
 */
export async function answerKey(stage: Backstage, name: string, tab?: number): Promise<void> {
  if (name === 'silence') return silence(stage);
  if (tab === undefined) return;
  const frames = Object.entries(await stage.sessions.read(tab));
  if (name === 'silence-words') return silenceWords(stage, frames[0]?.[1].site);
  const deed = Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined;
  if (deed) await Promise.all(frames.map(([frame]) => stage.send(tab, Number(frame), { type: 'word', deed })));
}

async function silence(stage: Backstage): Promise<void> {
  const { state } = await readCopies(stage.copies, stage.now());
  await answerCommand(stage, { id: commandId(), kind: 'silence', on: state.choices.silent !== true });
}

/** Words only on request on this site; pressed again, on hover as before. */
async function silenceWords(stage: Backstage, site: string | undefined): Promise<void> {
  if (site === undefined || !isSite(site)) return;
  const { state } = await readCopies(stage.copies, stage.now());
  const before = wordLevelOf(state, site);
  const level = before === 'hover' || before === 'badges' ? 'request' : 'hover';
  await answerCommand(stage, { id: commandId(), kind: 'word-level', site, level });
}
