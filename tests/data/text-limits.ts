/** How wide a text is in its own script: a Chinese sign counts as two letters, a mark above or below a letter as none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.replace(/\[\[|\]\]|\{\{|\}\}/g, '')) {
    if (/\p{Mn}|\p{Cf}/u.test(sign)) continue;
    width += /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 2 : 1;
  }
  return width;
}

/** How wide each kind of text may be, and what would happen beyond. A card is 340 px wide: about 45 letters a line, 30 in its title. */
export const LIMITS: { what: string; at: RegExp; most: number; why: string }[] = [
  { what: 'a title', at: /^steps\.json:.+\.title$/, most: 60, why: 'it would fill three lines of the card' },
  { what: 'the words of a step', at: /^steps\.json:.+\.body(_[\w-]+)?$/, most: 440, why: 'the card would be as high as a small window' },
  { what: 'a sentence about pressing', at: /^(steps|terms)\.json:.+\.press$/, most: 150, why: 'nobody reads it before pressing' },
  { what: 'the words for where to look', at: /^steps\.json:.+\.where$/, most: 320, why: 'the card would be as high as a small window' },
  { what: 'a meaning', at: /^terms\.json:.+\.meaning$/, most: 80, why: 'it stands beside its Chinese word like a label' },
  { what: 'an explanation', at: /^terms\.json:.+\.trade$/, most: 260, why: 'a tooltip is two or three lines' },
  { what: 'the name of a chapter', at: /^chapters\.json:/, most: 46, why: 'it stands on one line beside its count' },
  { what: 'the name of a page', at: /^pages\.json:/, most: 50, why: 'it stands inside a button' },
  {
    what: 'a button',
    at: /^ui\.json:overlay\.(back|next|doneMyself|undo|lookAgain|close|small|move)$/,
    most: 28,
    why: 'three of them stand in one row',
  },
  {
    what: 'a wide button',
    at: /^ui\.json:popup\.(next\.(show|goOn)|complete\.open|notice\.read)$/,
    most: 40,
    why: 'it is one line of the popup',
  },
  { what: 'a kind of press', at: /^ui\.json:overlay\.press\./, most: 30, why: 'it stands beside its sign' },
  { what: 'a verdict', at: /^ui\.json:verdict\.\w+\.word$/, most: 28, why: 'it stands beside its sign' },
];
