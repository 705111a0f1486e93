import { readFileSync, writeFileSync } from 'node:fs';

/** Puts text between `<!-- mark -->` and `<!-- /mark -->` of a file. Throws where the marks are not there. */
export function writeBetween(file: string, mark: string, text: string): void {
  const whole = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no "${begin}" with "${end}" behind it: put both where the table is to stand.`);
  writeFileSync(file, `${whole.slice(0, from + begin.length)}\n\n${text}\n${whole.slice(to)}`);
}
