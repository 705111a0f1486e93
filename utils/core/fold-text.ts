import { SILENT_SIGNS } from './silent-signs';
import { hasTraditional, simplify } from './simplify';

const SPACE = /\s+/g;
// Simplified characters, digits, small letters and the signs between them, as they stand after folding.
const PLAIN = /^[!-@[-~¥\u4e00-\u9fff]*$/;

/**
 * The text as a reader compares it: full-width signs as half-width (NFKC), traditional characters as simplified, silent ones gone, lower case, every white space
 * gone (Ant Design writes "提 交", designers write "去 付 款").
 */
export function foldText(text: string): string {
  let folded = text.replace(SPACE, '');
  // Most texts have nothing to fold.
  if (PLAIN.test(folded) && !hasTraditional(folded)) return folded;
  // Once more wherever a letter came free: what a silent character or a space kept apart may now be one character.
  for (let before = ''; folded !== before; ) {
    before = folded;
    folded = simplify(folded.normalize('NFKC').replace(SILENT_SIGNS, '').replace(SPACE, '').toLowerCase());
  }
  return folded;
}

/** As `foldText`, but words stay apart by one space and case stays: for amounts and names. */
export function tidyText(text: string): string {
  if (TIDY.test(text)) return text;
  return text.normalize('NFKC').replace(SILENT_SIGNS, '').replace(SPACE, ' ');
}

const TIDY = /^[!-~¥\u4e00-\u9fff]*$/;

// Signs that stand around a label without being part of it: required stars, colons, arrows, brackets, list dots, ticks.
const EDGE = new Set('*:?>›»〉<‹«〈()[]{}【】「」『』《》〔〕"\'“”‘’`·•●○◆|/\\、,，。.!~-—–_…→←↑↓✓✔√×✕✖+＋▾▼▲▸▶►▹⌄⌃∨∧^=#&@①②③④⑤⑥⑦⑧⑨❶❷❸');

/** A folded label without the signs around it: "*会员名:" gives "会员名". */
export function trimLabel(folded: string): string {
  let from = 0;
  let to = folded.length;
  while (from < to && EDGE.has(folded.charAt(from))) from += 1;
  while (to > from && EDGE.has(folded.charAt(to - 1))) to -= 1;
  return folded.slice(from, to);
}

/** A trimmed label without a count behind it: "进货单(12" or "购物车3" give the bare word; null where there is no count. */
export function withoutCount(label: string): string | null {
  let to = label.length;
  while (to > 0 && (isDigit(label.charCodeAt(to - 1)) || label.charAt(to - 1) === '+')) to -= 1;
  if (to === label.length || to === 0) return null;
  const bare = trimLabel(label.slice(0, to));
  return bare === '' ? null : bare;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
