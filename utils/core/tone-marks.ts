// The combining mark of each tone; the fifth has none.
const MARKS = ['', '\u0304', '\u0301', '\u030c', '\u0300', ''];
const SYLLABLE = /^[A-Za-zü:]{1,7}[1-5]$/;

/** Numbered pinyin with marks over the vowels: "lu:3 you2" is "lǚ yóu", "yi1 xia4 r5" is "yī xiàr". What is no syllable stays. */
export function toneMarks(numbered: string): string {
  let marked = '';
  for (const word of numbered.split(' ')) {
    // The r of 儿 belongs to the syllable before it, a comma to the word before it.
    const joins = marked === '' || word === 'r5' || word === ',';
    marked += `${joins ? '' : ' '}${markSyllable(word)}`;
  }
  return marked;
}

function markSyllable(word: string): string {
  if (!SYLLABLE.test(word)) return word;
  const letters = word.slice(0, -1).replaceAll('u:', 'ü').replaceAll('U:', 'Ü');
  const mark = MARKS[Number(word.at(-1))] ?? '';
  const at = markedLetter(letters.toLowerCase());
  return `${letters.slice(0, at + 1)}${mark}${letters.slice(at + 1)}`.normalize('NFC');
}

/** Where the mark stands: over a or e, over the o of "ou", else over the last vowel; over m or n where there is no vowel. */
function markedLetter(letters: string): number {
  for (const vowel of ['a', 'e', 'ou']) if (letters.includes(vowel)) return letters.indexOf(vowel);
  const last = Math.max(...['i', 'o', 'u', 'ü'].map((vowel) => letters.lastIndexOf(vowel)));
  return last >= 0 ? last : Math.max(0, letters.search(/[mn]/));
}
