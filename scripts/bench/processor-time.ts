import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';

/** Whether this system tells how long a thread was really at work (Linux does). Then a busy machine changes the numbers little. */
export const TELLS_PROCESSOR_TIME = existsSync(`/proc/${process.pid}/task/${process.pid}/schedstat`);

/** How long the main threads of all pages worked while `action` ran, in ms; without /proc, how long it took. */
export async function processorTime(context: BrowserContext, action: () => Promise<unknown>): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!TELLS_PROCESSOR_TIME || !session) {
    const begin = performance.now();
    await action();
    return performance.now() - begin;
  }
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const read = () =>
    processInfo
      .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}`))
      .map(({ id }) => Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6);
  const before = read();
  await action();
  const after = read();
  await session.detach();
  return Math.max(...after.map((value, at) => value - (before[at] ?? value)));
}
