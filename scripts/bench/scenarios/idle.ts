import type { Bench } from '../browser.ts';
import { ELSEWHERE } from '../browser.ts';
import { watchOurWork } from '../profile-of-ours.ts';
import { between, inRounds, median } from '../rounds.ts';
import { type Row, type Settings, told } from '../row.ts';

/** A page of a listed host on which we have nothing to do, against the same page in a browser without us, twice. */
export async function idle({ plain, ours }: { plain: Bench; ours: Bench }, { rounds, sizes: [size] }: Settings): Promise<Row[]> {
  const scripts = async (bench: Bench) => {
    const { page, session } = await bench.open(ELSEWHERE, size);
    await session.send('Performance.enable');
    await page.waitForTimeout(700);
    const { metrics } = await session.send('Performance.getMetrics');
    await page.close();
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const times = await inRounds(rounds, { one: () => scripts(plain), ours: () => scripts(ours), other: () => scripts(plain) });
  const apart = median(times.one.map((value, round) => Math.abs(value - (times.other[round] ?? value))));
  const base = between(times.one, times.other);
  const more = median(times.ours.map((value, round) => value - (base[round] ?? 0)));
  const { page, session } = await ours.open('about:blank', size);
  const work = await watchOurWork(session, async () => {
    await page.goto(ELSEWHERE);
    await page.waitForTimeout(700);
  });
  await page.close();
  const scenario = `listed host without a page of ours, ${size} nodes`;
  return [
    told(scenario, 'two identical baselines lie apart', apart, 'ms'),
    { ...told(scenario, 'script time we add', more, 'ms'), target: '≤ that', reached: more <= apart },
    told(scenario, 'our scripts by the profiler', work.all, 'ms'),
  ];
}
