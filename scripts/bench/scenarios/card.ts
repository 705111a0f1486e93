import type { Bench } from '../browser.ts';
import { ELSEWHERE } from '../browser.ts';
import { bundleEntry } from '../bundle-entry.ts';
import { between, inRounds, median, ratio } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';
import { taskTime } from '../task-time.ts';

type Drawn = { sync: number; painted: number };
type World = { benchCard: (kind: 'ours' | 'driver', keep: boolean) => Promise<Drawn>; benchScroll: (steps: number) => Promise<void> };
const STEPS = 30;

/** Our step card against driver.js: put up, painted, and kept in place while the page scrolls. */
export async function card({ plain }: { plain: Bench }, { rounds }: Settings): Promise<Row[]> {
  const code = await bundleEntry('entry-card.tsx');
  const sync: number[] = [];
  const fresh = async () => {
    const opened = await plain.open(ELSEWHERE, 5000);
    await opened.page.evaluate(code);
    return opened;
  };
  const draw = async (kind: 'ours' | 'driver') => {
    const { page } = await fresh();
    const drawn = await page.evaluate(([which]) => (globalThis as never as World).benchCard(which, false), [kind] as const);
    await page.close();
    if (kind === 'ours') sync.push(drawn.sync);
    return drawn.painted;
  };
  const scroll = async (kind: 'ours' | 'driver' | null) => {
    const { page, session } = await fresh();
    if (kind) await page.evaluate(([which]) => (globalThis as never as World).benchCard(which, true), [kind] as const);
    await page.waitForTimeout(400);
    const took = await taskTime(session, () => page.evaluate((steps) => (globalThis as never as World).benchScroll(steps), STEPS));
    await page.close();
    return took / STEPS;
  };
  const painted = await inRounds(rounds, { ours: () => draw('ours'), driver: () => draw('driver') });
  const steps = await inRounds(rounds, {
    one: () => scroll(null),
    ours: () => scroll('ours'),
    driver: () => scroll('driver'),
    other: () => scroll(null),
  });
  const base = between(steps.one, steps.other);
  const more = (of: number[]) => Math.max(0, median(of.map((value, round) => value - (base[round] ?? 0))));
  const apart = median(steps.one.map((value, round) => Math.abs(value - (steps.other[round] ?? value))));
  const scenario = 'step card';
  return [
    atMost(scenario, 'put up, at once', median(sync), 3, 'ms'),
    atMost(
      scenario,
      'painted, over driver.js',
      ratio(painted.ours, painted.driver),
      0.6,
      '×',
      `${median(painted.ours).toFixed(0)} ms, ${median(painted.driver).toFixed(0)} ms`,
    ),
    told(scenario, 'a scroll step of two identical baselines lies apart', apart, 'ms'),
    atMost(
      scenario,
      'a scroll step adds, over driver.js',
      more(steps.ours) / Math.max(more(steps.driver), 0.001),
      0.25,
      '×',
      `${more(steps.ours).toFixed(2)} ms, ${more(steps.driver).toFixed(2)} ms`,
    ),
  ];
}
