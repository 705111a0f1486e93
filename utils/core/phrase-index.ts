/** Many phrases, asked for in one go. */
export type PhraseIndex = {
  /** Whether any of the phrases stands somewhere in the text. */
  isIn(text: string): boolean;
  /** All phrases that stand somewhere in the text. */
  allIn(text: string): Set<string>;
  /** The longest phrase that the text begins with, or null. */
  startOf(text: string): string | null;
};

/** Sorts phrases by their first character, so that most characters of a text are passed over with one look. */
export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.charAt(0);
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  // One look for each character of a page: a table, not the map. 0 is no list.
  const lists: string[][] = [[], ...byFirst.values()];
  const listAt = new (byFirst.size < 256 ? Uint8Array : Uint16Array)(65_536);
  for (const [at, first] of [...byFirst.keys()].entries()) listAt[first.charCodeAt(0)] = at + 1;
  const beginningAt = (text: string, at: number) => lists[listAt[text.charCodeAt(at)] as number] as string[];
  const longestAt = (text: string, at: number) => beginningAt(text, at).find((phrase) => text.startsWith(phrase, at)) ?? null;
  return {
    isIn(text) {
      for (let at = 0; at < text.length; at += 1) if (listAt[text.charCodeAt(at)] !== 0 && longestAt(text, at) !== null) return true;
      return false;
    },
    allIn(text) {
      const found = new Set<string>();
      for (let at = 0; at < text.length; at += 1) {
        if (listAt[text.charCodeAt(at)] === 0) continue;
        for (const phrase of beginningAt(text, at)) if (!found.has(phrase) && text.startsWith(phrase, at)) found.add(phrase);
      }
      return found;
    },
    startOf: (text) => (text === '' ? null : longestAt(text, 0)),
  };
}
