import { PAIRS } from './traditional-pairs';

const SIMPLE = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
/** All characters that `simplify` changes. */
export const TRADITIONAL = [...SIMPLE.keys()].join('');

/** The text with traditional characters as simplified ones, so that 離岸人民幣 is found as 离岸人民币. */
export function simplify(text: string): string {
  let simple = '';
  for (const character of text) simple += SIMPLE.get(character) ?? character;
  return simple;
}
