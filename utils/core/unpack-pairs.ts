const FIRST = 0x4e00;
const BASE = 92;

/** The pairs of characters that `scripts/pack-pairs.ts` packed. */
export function unpackPairs(packed: string): string {
  const digit = (at: number) => packed.charCodeAt(at) - 35;
  const lefts: number[] = [];
  let at = 0;
  for (let code = FIRST; at + 3 * lefts.length < packed.length; at += 1) {
    code += digit(at);
    if (digit(at) < BASE - 1) lefts.push(code);
  }
  const count = lefts.length;
  return lefts
    .map((left, index) => {
      const right = (digit(at + index) * BASE + digit(at + count + index)) * BASE + digit(at + 2 * count + index);
      return String.fromCharCode(left, FIRST + right);
    })
    .join('');
}
