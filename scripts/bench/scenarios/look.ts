import type { CDPSession } from 'playwright';
import type { Bench } from '../browser.ts';
import { SEARCH } from '../browser.ts';
import { bundleEntry } from '../bundle-entry.ts';
import { processorTime, TELLS_PROCESSOR_TIME } from '../processor-time.ts';
import { median, ratio, spread } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';

const WALK =
  '(() => { const walker = document.createTreeWalker(document.body, 4); let length = 0; while (walker.nextNode()) length += walker.currentNode.nodeValue.length; return length; })()';

/** The recogniser itself, in a world that has never seen the page, against a bare pass in such a world: time of the processor. */
export async function look({ plain }: { plain: Bench }, { rounds, sizes }: Settings): Promise<Row[]> {
  const rows: Row[] = [];
  const code = await bundleEntry('entry-look.ts');
  for (const size of sizes) {
    const times = { one: [] as number[], first: [] as number[], again: [] as number[], other: [] as number[], step: [] as number[] };
    const { page, session } = await plain.open(SEARCH, size);
    const run = async (world: number, expression: string) => {
      let value: unknown;
      const took = await processorTime(plain.context, async () => {
        value = await evaluate(session, world, expression);
      });
      return { took, value };
    };
    for (let round = 0; round < rounds; round += 1) {
      await session.send('HeapProfiler.collectGarbage');
      const walks = [await newWorld(session), await newWorld(session)] as const;
      const own = await newWorld(session);
      await evaluate(session, own, `${code};0`);
      times.one.push((await run(walks[0], WALK)).took);
      const { took, value } = await run(own, 'benchLook()');
      if (value !== '1688/search') throw new Error('the page was not recognised');
      times.first.push(took);
      times.again.push((await run(own, 'benchLook()')).took);
      times.step.push(Number((await run(own, 'benchLongestStep()')).value));
      times.other.push((await run(walks[1], WALK)).took);
    }
    await page.close();
    const scenario = `a look, ${size} nodes`;
    const note = TELLS_PROCESSOR_TIME ? 'time of the processor' : 'by the clock: this system tells no time of the processor';
    rows.push(
      told(scenario, 'limit, cold', median(times.one), 'ms', `two of them lie ${spread(times.one, times.other).toFixed(2)} × apart`),
    );
    rows.push(
      atMost(
        scenario,
        'the first, over the cold limit',
        ratio(times.first, times.one),
        size >= 100_000 ? 1 : 3,
        '×',
        `${median(times.first).toFixed(0)} ms, ${note}`,
      ),
    );
    rows.push(
      told(scenario, 'the next, nothing having changed', ratio(times.again, times.one), '×', `${median(times.again).toFixed(0)} ms`),
    );
    rows.push(atMost(scenario, 'longest step of it', median(times.step), 50, 'ms', 'by the clock'));
  }
  return rows;
}

async function newWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const made = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: `bench${Math.random()}` });
  return made.executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
