import type { CDPSession } from 'playwright';

/** How long the page's main thread was at work while `action` ran, in ms. */
export async function taskTime(session: CDPSession, action: () => Promise<unknown>): Promise<number> {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await session.send('Performance.enable');
  const before = await read();
  await action();
  return (await read()) - before;
}
