import type { Bench } from '../browser.ts';
import { ELSEWHERE } from '../browser.ts';
import { bundleEntry } from '../bundle-entry.ts';
import { between, inRounds, median } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';
import { taskTime } from '../task-time.ts';

type Kind = 'scroll' | 'colour' | 'nothing';
type World = { benchPutUp(): Promise<void>; benchTurn(kind: Kind, times: number): Promise<void> };
const TIMES = 6;

/** Badges taken away by a scroll and put up anew when it rests, against one element of the page that changes its colour: work of the page's main thread. */
export async function badges({ plain }: { plain: Bench }, { rounds, sizes: [size] }: Settings): Promise<Row[]> {
  const { page, session } = await plain.open(ELSEWHERE, size);
  await page.evaluate(await bundleEntry('entry-badges.ts'));
  await page.evaluate(() => (globalThis as never as World).benchPutUp());
  const run = async (kind: Kind) => {
    const turns = () => page.evaluate(([which, times]) => (globalThis as never as World).benchTurn(which, times), [kind, TIMES] as const);
    return (await taskTime(session, turns)) / TIMES;
  };
  const times = await inRounds(rounds, {
    nothing: () => run('nothing'),
    scroll: () => run('scroll'),
    colour: () => run('colour'),
    again: () => run('nothing'),
  });
  await page.close();
  const base = between(times.nothing, times.again);
  const over = (of: number[]) => median(of.map((value, round) => value - (base[round] ?? 0)));
  const scenario = `badges refreshed, ${size} nodes`;
  const apart = median(times.nothing.map((value, round) => Math.abs(value - (times.again[round] ?? value))));
  const [scroll, colour] = [over(times.scroll), over(times.colour)];
  return [
    told(scenario, 'two identical baselines lie apart', apart, 'ms'),
    atMost(
      scenario,
      'both frames, away and anew, over a one-colour change',
      scroll / Math.max(colour, 0.001),
      2,
      '×',
      `${scroll.toFixed(2)} ms, ${colour.toFixed(2)} ms; once for each rest of a scroll (specs count it)`,
    ),
  ];
}
