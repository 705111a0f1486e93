import type { Bench } from '../browser.ts';
import { SEARCH } from '../browser.ts';
import { coldLimit, watchOurWork } from '../profile-of-ours.ts';
import { median } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';

/** What we do while a recognised page loads, until our card stands and two seconds more. */
export async function load({ ours }: { ours: Bench }, { rounds, sizes }: Settings): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const ratios: number[] = [];
    const work = { all: [] as number[], longest: [] as number[], beforeLoad: [] as number[] };
    const limits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { page, session } = await ours.open('about:blank', size);
      const done = await watchOurWork(session, async () => {
        await page.goto(SEARCH);
        await page.waitForSelector('gb-guide', { state: 'attached' });
        await page.waitForTimeout(2000);
      });
      const limit = await coldLimit(session);
      await page.close();
      ratios.push(done.all / limit);
      limits.push(limit);
      for (const name of ['all', 'longest', 'beforeLoad'] as const) work[name].push(done[name]);
    }
    const scenario = `recognised page at load, ${size} nodes`;
    rows.push(told(scenario, 'limit, cold', median(limits), 'ms'));
    rows.push(
      atMost(
        scenario,
        'our work over the cold limit',
        median(ratios),
        size >= 100_000 ? 1 : 3,
        '×',
        `${median(work.all).toFixed(0)} ms by the clock, all looks and drawing: a busy machine makes it look worse; see "a look"`,
      ),
    );
    rows.push(atMost(scenario, 'of it before the load event', median(work.beforeLoad), 2.5, 'ms'));
    rows.push(atMost(scenario, 'longest stretch of ours', median(work.longest), 50, 'ms'));
  }
  return rows;
}
