import { type LookUp, shortRun } from '../core/cut-words';
import { shardOf } from '../core/dictionary-entry';
import { openShard, type ReadFile, readShard, type Shard } from './dictionary-shards';

/** The dictionary, of which nothing is read before it is asked for. */
export interface Dictionary {
  /** Reads what words of this run of text may stand in, and gives a look-up that waits for nothing. Never rejects. */
  prepare(run: string): Promise<LookUp>;
}

// A title of sixty characters needs at most as many files; about 70 kB each.
const KEPT = 64;
const NOTHING = openShard('');

/** A dictionary over files: what was asked for lately stays in memory. */
export function openDictionary(read: ReadFile): Dictionary {
  const kept = new Map<number, Promise<Shard>>();
  let traditional: Promise<Map<string, string>> | null = null;

  const shard = (number: number): Promise<Shard> => {
    const known = kept.get(number);
    // Taken out and put in again, so that the one used longest ago is the first to go.
    kept.delete(number);
    const opened = known ?? open(number);
    kept.set(number, opened);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return opened;
  };
  const open = async (number: number): Promise<Shard> => {
    const text = await readShard(read, number);
    // What could not be read is asked for again the next time.
    if (text === '') kept.delete(number);
    return openShard(text);
  };
  const firstCharacters = async (): Promise<Map<string, string>> => {
    const text = await read('dictionary/traditional.txt').catch(() => null);
    if (!text) traditional = null;
    return new Map((text ?? '').split('\n').map((line) => [[...line][0] ?? '', line]));
  };

  return {
    async prepare(run) {
      traditional ??= firstCharacters();
      const others = await traditional;
      const wanted = new Map<string, number[]>();
      for (const character of shortRun(run)) {
        const firsts = [character, ...(others.get(character) ?? '')];
        wanted.set(character, [...new Set(firsts.map(shardOf))]);
      }
      const numbers = [...new Set([...wanted.values()].flat())];
      const opened = new Map(await Promise.all(numbers.map(async (number) => [number, await shard(number)] as const)));
      return (word) => {
        const [first = ''] = word;
        return (wanted.get(first) ?? []).flatMap((number) => (opened.get(number) ?? NOTHING).find(word));
      };
    },
  };
}
