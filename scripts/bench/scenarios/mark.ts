import type { Bench } from '../browser.ts';
import { ELSEWHERE } from '../browser.ts';
import { bundleEntry } from '../bundle-entry.ts';
import { makePhrases } from '../phrases.ts';
import { inRounds, median } from '../rounds.ts';
import { type Row, type Settings, told } from '../row.ts';

/** What it would cost to mark all terms in advance. */
export async function mark({ plain }: { plain: Bench }, { rounds, sizes: [size] }: Settings): Promise<Row[]> {
  const code = await bundleEntry('entry-mark.ts');
  const layouts: number[] = [];
  const { marked } = await inRounds(Math.min(rounds, 3), {
    marked: async () => {
      const { page } = await plain.open(ELSEWHERE, size);
      await page.evaluate(code);
      const { script, layout } = await page.evaluate(
        (phrases) =>
          (globalThis as never as { benchMark: (p: string[]) => Promise<{ script: number; layout: number }> }).benchMark(phrases),
        makePhrases(1000),
      );
      await page.close();
      layouts.push(layout);
      return script;
    },
  });
  const scenario = `marking all terms, ${size} nodes`;
  return [
    told(scenario, 'mark.js, script and layout', `${median(marked).toFixed(0)} + ${median(layouts).toFixed(0)} ms`),
    told(scenario, 'ours', '0 ms', '', 'nothing is marked in advance: words are looked up where the pointer is'),
  ];
}
