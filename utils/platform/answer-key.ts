import { answerCommand } from './answer-command';
import type { Backstage } from './backstage';
import { commandId } from './command-id';
import { readCopies } from './read-copies';

/** A command key of the browser's that we know by this name was pressed: the one that silences everything, or brings it back. */
export async function answerKey(stage: Backstage, name: string): Promise<void> {
  if (name !== 'silence') return;
  const { state } = await readCopies(stage.copies, stage.now());
  await answerCommand(stage, { id: commandId(), kind: 'silence', on: state.choices.silent !== true });
}
