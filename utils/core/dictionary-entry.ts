/** One word of the dictionary as we ship it. */
export interface Entry {
  /** As it is written in China. */
  readonly zh: string;
  /** As it is written in Hong Kong and Taiwan; often the same. */
  readonly hant: string;
  /** With marks over the vowels. */
  readonly pinyin: string;
  readonly english: readonly string[];
}

/** How many files the dictionary is cut into. */
export const SHARDS = 128;

/** The file that holds all words beginning with this character. */
export function shardOf(character: string): number {
  return (character.codePointAt(0) ?? 0) % SHARDS;
}

/** The line of an entry: word, traditional form where it is another, pinyin, meanings. */
export function writeEntry({ zh, hant, pinyin, english }: Entry): string {
  return [zh, hant === zh ? '' : hant, pinyin, english.join('/')].join('\t');
}

/** The entry of a line; null for a line that is none, as in a damaged file. */
export function readEntry(line: string): Entry | null {
  const [zh, hant, pinyin, english] = line.split('\t');
  if (!zh || hant === undefined || pinyin === undefined || !english) return null;
  return { zh, hant: hant || zh, pinyin, english: english.split('/') };
}

const WEAK = /^(surname [A-Z]|([A-Za-z]+ )?(variant|form) of |see (also )?\p{Script=Han}|used in \p{Script=Han})/u;

/** A meaning that only sends the reader on to another word, or says that it is somebody's name: true, and seldom what is looked for. */
export function isWeakMeaning(meaning: string): boolean {
  return WEAK.test(meaning);
}
