import type { Page } from 'playwright';
import type { Bench } from '../browser.ts';
import { SEARCH } from '../browser.ts';
import { makeCard } from '../make-page.ts';
import { watchOurWork } from '../profile-of-ours.ts';
import { between, inRounds, median, ratio, spread } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';

const CARDS = 1000;
const BATCHES = 20;

/** A page that goes on growing: 1,000 cards in 20 batches, then 200 of them taken away. The site's own work is timed in the page. */
export async function churn({ plain, ours }: { plain: Bench; ours: Bench }, { rounds, sizes: [size] }: Settings): Promise<Row[]> {
  const added: number[] = [];
  const edits = async (bench: Bench) => {
    const { page, session } = await bench.open(SEARCH, size);
    if (bench === ours) await page.waitForSelector('gb-guide', { state: 'attached' });
    await page.waitForTimeout(800);
    let took = 0;
    const work = await watchOurWork(session, async () => {
      took = await grow(page);
      await page.waitForTimeout(1700);
    });
    if (bench === ours) added.push(work.all);
    await page.close();
    return took;
  };
  const times = await inRounds(rounds, { one: () => edits(plain), ours: () => edits(ours), other: () => edits(plain) });
  const base = between(times.one, times.other);
  const scenario = `1,000 cards in 20 batches, ${size} nodes`;
  return [
    told(scenario, 'two identical baselines lie apart', spread(times.one, times.other), '×'),
    atMost(scenario, "the site's own edits and removals", ratio(times.ours, base), 1.1, '×'),
    atMost(
      scenario,
      'script of ours until all is looked at',
      median(added),
      5,
      'ms',
      'the scan of the added text is in it; 5 ms are meant beside it',
    ),
  ];
}

function grow(page: Page): Promise<number> {
  const batches = Array.from({ length: BATCHES }, (_, batch) =>
    Array.from({ length: CARDS / BATCHES }, (_, at) => makeCard(500_000 + batch * 100 + at)).join(''),
  );
  return page.evaluate(async (parts) => {
    const list = document.getElementById('list') as HTMLElement;
    let took = 0;
    const timed = (work: () => void) => {
      const begin = performance.now();
      work();
      took += performance.now() - begin;
    };
    for (const part of parts) {
      timed(() => list.insertAdjacentHTML('beforeend', part));
      await new Promise(requestAnimationFrame);
    }
    for (let turn = 0; turn < 10; turn += 1) {
      timed(() => {
        for (let count = 0; count < 20; count += 1) list.lastElementChild?.remove();
      });
      await new Promise(requestAnimationFrame);
    }
    return took;
  }, batches);
}
