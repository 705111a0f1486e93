// Letters that Unicode does not take apart into a plain one and a mark.
const PLAIN = new Map([...Object.entries({ đ: 'd', ð: 'd', ı: 'i', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' })]);

/**
 * A meaning or a wish as it is compared: lower case, without accents, words parted by one space, no signs. Marks that are letters of their
 * own (Thai, Hindi) stay.
 */
export function foldMeaning(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .toLowerCase()
    .replace(/[đðıłøæœßþ]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A line of the dictionary for a quick look whether it can hold a word at all: lower case, no accents, every place as it was. */
export function foldInPlace(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => PLAIN.get(letter)?.charAt(0) ?? letter.normalize('NFD').charAt(0));
}
