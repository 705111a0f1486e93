/** Where one label ends and the next begins: punctuation, signs, white space. */
const BORDER = /[\p{P}\p{S}\p{Z}\s]/u;
const LONGEST = 60;

/** The words without a break in which a stretch of a text stands, at most sixty characters of them. */
export function clauseAround(text: string, from: number, to: number): { from: number; to: number } {
  let begin = from;
  let end = to;
  while (begin > 0 && end - begin < LONGEST && !BORDER.test(text.charAt(begin - 1))) begin -= 1;
  while (end < text.length && end - begin < LONGEST && !BORDER.test(text.charAt(end))) end += 1;
  return { from: begin, to: end };
}
