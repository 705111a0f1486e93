import { type Entry, readEntry, SHARDS } from '../core/dictionary-entry';

/** Reads a text file of our own package; null where there is none. */
export type ReadFile = (path: string) => Promise<string | null>;

/** One file of the dictionary, opened: what it has for a word. */
export interface Shard {
  find(word: string): Entry[];
}

/** The text of one file of the dictionary; empty where it cannot be read. */
export async function readShard(read: ReadFile, shard: number): Promise<string> {
  return (Number.isInteger(shard) && shard >= 0 && shard < SHARDS && (await read(`dictionary/${shard}.txt`).catch(() => null))) || '';
}

/** Opens a file of the dictionary. Lines that are none are passed over. Only what is asked for is taken apart. */
export function openShard(text: string): Shard {
  const linesOf = new Map<string, string[]>();
  const note = (word: string, line: string) => {
    const lines = linesOf.get(word);
    if (lines) lines.push(line);
    else linesOf.set(word, [line]);
  };
  for (const line of text.split('\n')) {
    const end = line.indexOf('\t');
    const second = line.indexOf('\t', end + 1);
    if (end <= 0 || second < 0) continue;
    note(line.slice(0, end), line);
    if (second > end + 1) note(line.slice(end + 1, second), line);
  }
  return {
    find: (word) => (linesOf.get(word) ?? []).flatMap((line) => readEntry(line) ?? []),
  };
}
