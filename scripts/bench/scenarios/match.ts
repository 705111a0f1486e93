import type { Bench } from '../browser.ts';
import { ELSEWHERE } from '../browser.ts';
import { bundleEntry } from '../bundle-entry.ts';
import { makePhrases } from '../phrases.ts';
import { median, ratio, spread } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';

const PEERS = ['ours, node by node', '@monyone/aho-corasick', 'ahocorasick', 'modern-ahocorasick'];
const MOST: Record<number, number> = { 1000: 2.8, 5000: 3 };

/** All terms of a page, as a multiple of a bare pass over its text nodes. */
export async function match({ plain }: { plain: Bench }, { rounds, sizes: [size] }: Settings): Promise<Row[]> {
  const rows: Row[] = [];
  const code = await bundleEntry('entry-match.ts');
  for (const count of [1000, 5000]) {
    const { page } = await plain.open(ELSEWHERE, size);
    await page.evaluate(code);
    const times = await page.evaluate(
      ([phrases, many]) =>
        (globalThis as never as { benchMatch: (p: string[], n: number) => Record<string, number[]> }).benchMatch(phrases, many),
      [makePhrases(count), Math.max(rounds, 7)] as const,
    );
    await page.close();
    const { limit = [], ours = [] } = times;
    const scenario = `all terms, ${count} phrases, ${size} nodes`;
    const best = Math.min(...PEERS.slice(1).map((name) => ratio(times[name] ?? [], limit)));
    rows.push(
      told(scenario, 'limit', median(limit), 'ms', `two of them lie ${spread(limit, times['limit again'] ?? []).toFixed(2)} × apart`),
    );
    rows.push(atMost(scenario, 'ours, split words and open roots included', ratio(ours, limit), MOST[count] ?? 3, '× limit'));
    rows.push(...PEERS.map((name) => told(scenario, name, ratio(times[name] ?? [], limit), '× limit')));
    rows.push({
      ...told(scenario, 'ours over the best package', ratio(ours, limit) / best, '×'),
      target: '< 1 ×',
      reached: ratio(ours, limit) < best,
    });
  }
  return rows;
}
