/** A text without what stands in round brackets, innermost ones and their content; an open bracket that never closes stays. One pass. */
export function withoutBrackets(text: string): string {
  let bare = '';
  let open = -1;
  for (const sign of text) {
    if (sign === '(') open = bare.length;
    bare += sign;
    if (sign !== ')' || open < 0) continue;
    bare = bare.slice(0, open).trimEnd();
    open = -1;
  }
  return bare.trim();
}
