const FIRST = 0x4e00;
const BASE = 92;

/**
 * Packs pairs of CJK characters into plain ASCII; `unpackPairs` in utils/core gives them back, sorted. First the distances from each
 * left character to the next, then three rows of digits: the places of the right characters. Each digit is one sign from "#" on; the
 * last sign of a distance's digits means "as many as fit, and more follows".
 */
export function packPairs(pairs: string): string {
  const sorted = (pairs.match(/../gu) ?? []).sort();
  let distances = '';
  let last = FIRST;
  for (const pair of sorted) {
    const code = pair.charCodeAt(0);
    for (; code - last >= BASE - 1; last += BASE - 1) distances += sign(BASE - 1);
    distances += sign(code - last);
    last = code;
  }
  const rights = sorted.map((pair) => pair.charCodeAt(1) - FIRST);
  const row = (unit: number) => rights.map((place) => sign(Math.floor(place / unit) % BASE)).join('');
  return distances + row(BASE * BASE) + row(BASE) + row(1);
}

function sign(digit: number): string {
  return String.fromCharCode(35 + digit);
}
