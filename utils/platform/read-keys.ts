import { browser } from './browser';

/** The commands of the manifest, as the buyer is told of them. */
const NAMES = ['silence', 'explain-word', 'next-word', 'previous-word', 'copy-word', 'silence-words'] as const;

/** A command of the manifest and the key that the buyer's browser has for it; '' while none is set. */
export interface Key {
  readonly name: (typeof NAMES)[number];
  readonly key: string;
}

/** The commands of ours, each with its key. */
export async function readKeys(): Promise<Key[]> {
  const commands = await browser.commands.getAll();
  return NAMES.map((name) => ({ name, key: commands.find((command) => command.name === name)?.shortcut ?? '' }));
}
