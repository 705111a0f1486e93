import type { CDPSession } from 'playwright';
import type { Bench } from '../browser.ts';
import { SEARCH } from '../browser.ts';
import { between, inRounds, median } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';

type Held = { heap: number; nodes: number; listeners: number };
const NAMES = { heap: 'JSHeapUsedSize', nodes: 'Nodes', listeners: 'JSEventListeners' } as const;

/** What a page holds after moves by script alone, and what a large page holds, after collecting garbage. */
export async function memory({ plain, ours }: { plain: Bench; ours: Bench }, { rounds, sizes: [size] }: Settings): Promise<Row[]> {
  const moves = rounds >= 7 ? 500 : 100;
  const some = Math.min(rounds, 3);
  const grown: Record<'plain' | 'ours', Held[]> = { plain: [], ours: [] };
  const walk = async (bench: Bench) => {
    const { page, session } = await bench.open(SEARCH, 1000);
    await page.waitForTimeout(1500);
    await page.evaluate(navigate, 20);
    const before = await held(session);
    await page.evaluate(navigate, moves);
    await page.waitForTimeout(1700);
    const after = await held(session);
    await page.close();
    const more = (name: keyof Held) => (after[name] - before[name]) / moves;
    grown[bench === ours ? 'ours' : 'plain'].push({ heap: more('heap'), nodes: more('nodes'), listeners: more('listeners') });
    return 0;
  };
  const heap = async (bench: Bench) => {
    const { page, session } = await bench.open(SEARCH, size);
    await page.waitForTimeout(2500);
    const { heap: used } = await held(session);
    await page.close();
    return used / 1024 / 1024;
  };
  await inRounds(some, { plain: () => walk(plain), ours: () => walk(ours) });
  const heaps = await inRounds(some, { one: () => heap(plain), ours: () => heap(ours), other: () => heap(plain) });
  const over = (name: keyof Held) => median(grown.ours.map((each) => each[name])) - median(grown.plain.map((each) => each[name]));
  const base = between(heaps.one, heaps.other);
  const scenario = `${moves} moves by script`;
  return [
    atMost(scenario, 'heap a move, over the baseline', over('heap') / 1024, 0.3, 'kB'),
    atMost(scenario, 'nodes a move, over the baseline', over('nodes'), 0.05, ''),
    atMost(scenario, 'listeners a move, over the baseline', over('listeners'), 0.05, ''),
    atMost(`heap at ${size} nodes`, 'JS, over the baseline', median(heaps.ours.map((value, round) => value - (base[round] ?? 0))), 1, 'MB'),
    told(`heap at ${size} nodes`, 'Blink', 'not measured', '', 'Chromium gives no number for it from outside'),
  ];
}

async function navigate(moves: number): Promise<void> {
  const bar = document.querySelector('.sort') as HTMLElement;
  for (let move = 0; move < moves; move += 1) {
    history.pushState(null, '', `?keywords=${move}`);
    bar.replaceChildren(...[...bar.children].map((child) => child.cloneNode(true)));
    if (move % 10 === 9) await new Promise(requestAnimationFrame);
  }
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return { heap: read(NAMES.heap), nodes: read(NAMES.nodes), listeners: read(NAMES.listeners) };
}
