import type { CDPSession } from 'playwright';

type Profile = {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
  startTime: number;
};

/** What our scripts did while a page was watched, in ms: all of it, the longest stretch without a pause, and until the page's load event. */
export type Work = { all: number; longest: number; beforeLoad: number };

/** Watches a page while `action` runs and adds up the samples in which a script of an extension was at work. */
export async function watchOurWork(session: CDPSession, action: () => Promise<void>): Promise<Work> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await action();
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  const loadedAt = await loadEventOf(session);
  const ours = new Set<number>();
  const mark = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const { id, callFrame } of profile.nodes) if (callFrame.url.startsWith('chrome-extension://')) mark(id);
  const work = { all: 0, longest: 0, beforeLoad: 0 };
  let stretch = 0;
  let at = profile.startTime;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const took = profile.timeDeltas?.[index] ?? 0;
    at += took;
    if (!ours.has(id)) {
      stretch = 0;
      continue;
    }
    stretch += took / 1000;
    work.all += took / 1000;
    work.longest = Math.max(work.longest, stretch);
    if (at < loadedAt) work.beforeLoad += took / 1000;
  }
  return work;
}

/** When the page's load event began, on the profiler's clock, in microseconds. */
async function loadEventOf(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const navigation = metrics.find(({ name }) => name === 'NavigationStart')?.value ?? 0;
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'performance.getEntriesByType("navigation")[0].loadEventStart',
    returnByValue: true,
  });
  return (navigation + Number(result.value) / 1000) * 1_000_000;
}

/** How long a bare pass over all text nodes takes in a world that has never seen the page: the cold limit, in ms. */
export async function coldLimit(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `limit${Math.random()}`,
  });
  const { result } = await session.send('Runtime.evaluate', { contextId, expression: `(${bareWalk})()`, returnByValue: true });
  return Number(result.value);
}

function bareWalk(): number {
  const begin = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length > 0 ? performance.now() - begin : 0;
}
