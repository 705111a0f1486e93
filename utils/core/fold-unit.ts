/** Folds the characters of a text one by one, and remembers what it has folded. */
export interface Folding {
  /** For each code unit: what it is compared as; `SILENT`, or `ASK` where `ask` knows more. */
  readonly units: Uint16Array;
  /** What the character at a position is compared as: nothing for a silent one, several letters for "㎏". */
  ask(text: string, at: number): string;
}

/** A code unit that is passed over: white space, zero-width and bidirectional signs, the private letters of icon fonts. */
export const SILENT = 0;
/** A code unit that was not met before, is half of a pair, or is compared as several. */
export const ASK = 1;

const PASSED_OVER = /^[\p{Default_Ignorable_Code_Point}\p{Co}\s]*$/u;

/**
 * The same as `foldText`, character by character: half-width signs, simplified characters, lower case, nothing for silent ones.
 * `pairs`: traditional characters and their simplified forms, in turn.
 */
export function createFolding(pairs: string): Folding {
  const units = new Uint16Array(0x10000).fill(ASK);
  const simple = new Map<string, string>();
  const long = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) simple.set(pairs.charAt(at), pairs.charAt(at + 1));

  const fold = (character: string): string => {
    const plain = character.normalize('NFKC').toLowerCase();
    if (PASSED_OVER.test(plain)) return '';
    let folded = '';
    for (const each of plain) if (!PASSED_OVER.test(each)) folded += simple.get(each) ?? each;
    return folded;
  };
  return {
    units,
    ask(text, at) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      let folded = long.get(character);
      if (folded === undefined) {
        folded = fold(character);
        const code = character.charCodeAt(0);
        // Half of a pair alone says nothing about the pair. A page may be written in any signs: what the table does not hold is limited.
        if (character.length === 1 && folded.length < 2 && (code < 0xd800 || code > 0xdfff))
          units[code] = folded === '' ? SILENT : folded.charCodeAt(0);
        else if (long.size < 4096) long.set(character, folded);
      }
      return folded;
    },
  };
}
