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
  const begins = new Uint8Array(65_536);
  for (const first of byFirst.keys()) begins[first.charCodeAt(0)] = 1;
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const longestAt = (text: string, at: number) => byFirst.get(text.charAt(at))?.find((phrase) => text.startsWith(phrase, at)) ?? null;
  return {
    isIn(text) {
      for (let at = 0; at < text.length; at += 1) if (begins[text.charCodeAt(at)] === 1 && longestAt(text, at) !== null) return true;
      return false;
    },
    allIn(text) {
      const found = new Set<string>();
      for (let at = 0; at < text.length; at += 1) {
        if (begins[text.charCodeAt(at)] !== 1) continue;
        for (const phrase of byFirst.get(text.charAt(at)) ?? []) if (text.startsWith(phrase, at)) found.add(phrase);
      }
      return found;
    },
    startOf: (text) => longestAt(text, 0),
  };
}
