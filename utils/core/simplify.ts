import { PAIRS } from './traditional-pairs';

const SIMPLE = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
// One look for each character of a page: a table, not the map.
const TRADITIONAL = new Uint8Array(0x10000);
for (const character of SIMPLE.keys()) TRADITIONAL[character.charCodeAt(0)] = 1;

/** Whether `simplify` would change the text. */
export function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (TRADITIONAL[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** The text with traditional characters as simplified ones, so that 離岸人民幣 is found as 离岸人民币. */
export function simplify(text: string): string {
  let simple = '';
  for (const character of text) simple += SIMPLE.get(character) ?? character;
  return simple;
}
