// Two languages that nobody speaks, made from English for the tests: they show what is cut off, what was forgotten, and what stands on
// the wrong side. In builds for the tests only; tests/data/bundles.test.ts keeps them out of the others.

/** The two: English with accents and about two fifths longer, and English that runs from right to left. */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'];

/** What must come through as it is: Chinese labels, and the places where values are put in. */
const KEPT = /(\[\[[^[\]]+\]\]|\{\{[^{}]+\}\})/;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const SIGNS = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]));

/** Every text of a part of the locale files in one of the two languages; keys, numbers and the order stay. */
export function makePseudo<Part>(part: Part, language: string): Part {
  if (typeof part === 'string') return (language === 'en-XA' ? accent(part) : turn(part)) as Part;
  if (Array.isArray(part)) return part.map((item) => makePseudo(item, language)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, makePseudo(value, language)])) as Part;
}

/** "Back" becomes "⟦Båçķ~~⟧": longer, and a text that is cut has lost its bracket. */
function accent(text: string): string {
  if (text === '') return '';
  const longer = outside(text, (piece) => [...piece].map((sign) => withAccent(sign)).join(''));
  const missing = Math.ceil(text.length * 1.4) - longer.length - 2;
  // In pieces as long as words, so that a line can break between them.
  return `⟦${longer}${'~~~~ '.repeat(Math.max(0, missing)).slice(0, Math.max(0, missing)).trimEnd()}⟧`;
}

/** Vowels twice, as in languages with long words: the words grow, not only the line. */
function withAccent(letter: string): string {
  const sign = SIGNS.get(letter) ?? letter;
  return /[aeiou]/.test(letter) ? sign + sign : sign;
}

/** Each word between a mark "from right to left, whatever it is" and its end, as a word of such a language would run. */
function turn(text: string): string {
  return outside(text, (piece) => piece.replace(/\S+/g, (word) => `\u202e${word}\u202c`));
}

function outside(text: string, change: (piece: string) => string): string {
  return text
    .split(KEPT)
    .map((piece, at) => (at % 2 === 1 ? piece : change(piece)))
    .join('');
}
