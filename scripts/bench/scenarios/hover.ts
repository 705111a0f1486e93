import type { Bench } from '../browser.ts';
import { ELSEWHERE } from '../browser.ts';
import { bundleEntry } from '../bundle-entry.ts';
import { makePhrases } from '../phrases.ts';
import { median, p95 } from '../rounds.ts';
import { atMost, type Row, type Settings } from '../row.ts';

type Times = { caret: number[]; whole: number[]; found: number };

/** From a place of the pointer to the words under it. That the tooltip comes in the next frame is for the specs. */
export async function hover({ plain }: { plain: Bench }, { sizes }: Settings): Promise<Row[]> {
  const rows: Row[] = [];
  const code = await bundleEntry('entry-hover.ts');
  for (const size of sizes) {
    const { page } = await plain.open(ELSEWHERE, size);
    await page.evaluate(code);
    const { caret, whole, found } = await page.evaluate(
      (phrases) => (globalThis as never as { benchHover: (p: string[], n: number) => Times }).benchHover(phrases, 600),
      makePhrases(1000),
    );
    await page.close();
    const beyond = median(whole.map((value, at) => value - (caret[at] ?? 0)));
    const scenario = `hover to words, ${size} nodes`;
    rows.push(atMost(scenario, 'look-up beyond the caret call', beyond, 0.05, 'ms', `${found} of 600 points had a word`));
    rows.push(
      atMost(scenario, 'whole, 95 of 100', p95(whole), size >= 100_000 ? 2 : 0.25, 'ms', `caret call alone ${p95(caret).toFixed(3)} ms`),
    );
  }
  return rows;
}
