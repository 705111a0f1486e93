import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { isAtRest, keepTimerLedger, type Pulse, type Timers, watchPulse } from './inspect-rest.ts';

/** A file and the address it is loaded at. */
export type Place = { url: string; file: string };
export type Case = Place & { case?: string; frames: Place[] };

/** What the recogniser says of one document. */
export type Report = { page: string | null; evidence: object[]; facts: object; anchors: object };
export type FrameReport = Report & { url: string; took: number };
export type CaseReport = FrameReport & { frames: FrameReport[] };

/** What is said of a frame that would not load. */
const NOTHING: Omit<FrameReport, 'url'> = { page: null, evidence: [], facts: {}, anchors: {}, took: 0 };
const LEDGER = `ledger${Math.random().toString(36).slice(2)}`;
const LOOK_EVERY = 100;
const PATIENCE = 15_000;

type FrameTree = { frame: { id: string; url: string; urlFragment?: string }; childFrames?: FrameTree[] };
type Look = {
  top: FrameReport;
  frames: (FrameReport | undefined)[];
  changes: number;
  moment: Omit<Parameters<typeof isAtRest>[0], 'sinceLoad' | 'sinceChange'>;
};

/** Loads one case in a tab of its own, waits until it has come to rest and reports what was recognised. */
export async function inspectCase(context: BrowserContext, bundle: string, one: Case): Promise<CaseReport> {
  const page = await context.newPage();
  try {
    await page.addInitScript(keepTimerLedger, LEDGER);
    await serve(page, one);
    await page.goto(one.url, { waitUntil: 'commit' });
    const session = await context.newCDPSession(page);
    const first = await settle(page, session, bundle, one);
    const absent = one.frames.filter((_, index) => !first.frames[index]);
    if (absent.length > 0) await embed(page, absent);
    const last = absent.length > 0 ? await settle(page, session, bundle, one) : first;
    return { ...last.top, url: one.url, frames: one.frames.map(({ url }, index) => ({ ...NOTHING, ...last.frames[index], url })) };
  } finally {
    await page.close();
  }
}

/** Answers the page's own address and its frames' with the files, byte for byte, and everything else with nothing. */
async function serve(page: Page, one: Case): Promise<void> {
  let begun = false;
  await page.route(
    () => true,
    async (route, request) => {
      const isTop = request.isNavigationRequest() && request.frame() === page.mainFrame();
      // A page that leads itself elsewhere (to a login, out of a frame) stays where it is: its own words are the question.
      if (isTop && begun) return route.abort('aborted');
      if (isTop) begun = true;
      const place = isTop
        ? one
        : request.isNavigationRequest()
          ? one.frames.find((frame) => sameAddress(frame.url, request.url()))
          : undefined;
      if (!place) return route.fulfill({ status: 404, body: '' });
      // No charset in the header: the page's own meta tag decides, as it does for a page served this way.
      return route.fulfill({ status: 200, contentType: 'text/html', body: readFileSync(place.file) });
    },
  );
  await page.routeWebSocket(
    () => true,
    (socket) => socket.close(),
  );
}

function sameAddress(one: string, other: string): boolean {
  const bare = (url: string) => new URL(url).href.replace(/#.*$/, '');
  return bare(one) === bare(other);
}

/** A saved page may have lost its frames, or makes them by a script that needs a server: then they are added at its end. */
async function embed(page: Page, frames: Place[]): Promise<void> {
  for (const { url } of frames) {
    const loaded = page.waitForEvent('framenavigated', {
      predicate: (frame) => sameAddress(frame.url() || 'about:blank', url),
      timeout: 5000,
    });
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.style.cssText = 'display:block;width:1200px;height:800px;border:0';
      (document.body ?? document.documentElement).append(frame);
    }, url);
    await loaded.catch(() => undefined);
  }
}

/** Looks again and again until the page has come to rest, and returns the last look. */
async function settle(page: Page, session: CDPSession, bundle: string, one: Case): Promise<Look> {
  let since = performance.now();
  let loadedAt: number | undefined;
  let changedAt = since;
  let before = '';
  for (;;) {
    // A look may fail while a document gives way to the next one; only a fault that stays is one.
    const look = await lookOnce(page, session, bundle, one).catch((error: Error) => error);
    const now = performance.now();
    if (!(look instanceof Error)) {
      if (look.moment.loaded && loadedAt === undefined) loadedAt = since = now;
      const state = JSON.stringify([look.changes, { ...look.top, took: 0 }, look.frames.map((frame) => ({ ...frame, took: 0 }))]);
      if (state !== before) changedAt = now;
      before = state;
      if (isAtRest({ ...look.moment, sinceLoad: now - since, sinceChange: now - changedAt })) return look;
    } else if (now - since > PATIENCE) throw new Error(`${one.url} could not be read: ${look.message}`);
    await pause(LOOK_EVERY);
  }
}

async function lookOnce(page: Page, session: CDPSession, bundle: string, one: Case): Promise<Look> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const all = flatten(frameTree);
  const given = one.frames.map(({ url }) => all.slice(1).find(({ frame }) => sameAddress(frame.url || 'about:blank', url)));
  const ids = [frameTree.frame.id, ...given.map((tree) => tree?.frame.id)];
  const seen = await Promise.all(ids.map((id) => (id ? lookAtFrame(session, bundle, id) : undefined)));
  const timers = await readTimers(page, one);
  const [top, ...frames] = seen;
  if (!top) throw new Error('the top frame is gone');
  const pulses = seen.flatMap((each) => (each ? [each.pulse] : []));
  return {
    top: top.report,
    frames: frames.map((each) => each?.report),
    changes: pulses.reduce((sum, { changes }) => sum + changes, 0),
    moment: {
      loaded: pulses.every(({ loaded }) => loaded),
      recognised: seen.every((each) => each?.report.page !== null),
      scripts: pulses.some(({ scripts }) => scripts),
      animations: pulses.reduce((sum, { animations }) => sum + animations, 0),
      timers,
    },
  };
}

function flatten(tree: FrameTree): FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(flatten)];
}

/** Runs the recogniser in a world of its own, where the page can neither see nor disturb it: as an extension's script does. */
async function lookAtFrame(session: CDPSession, bundle: string, frameId: string): Promise<{ report: FrameReport; pulse: Pulse }> {
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'guidebook' });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  if (!(await evaluate(`typeof guidebookInspector === 'object'`))) await evaluate(`${bundle}\n;(${watchPulse})();0`);
  return evaluate(`(() => {
    const pulse = guidebookPulse(), begin = performance.now(), report = guidebookInspector.inspectPage();
    return { pulse, report: { url: location.href, ...report, took: Math.round((performance.now() - begin) * 10) / 10 } };
  })()`);
}

async function readTimers(page: Page, one: Case): Promise<Timers> {
  const frames = [
    page.mainFrame(),
    ...page.frames().filter((frame) => one.frames.some(({ url }) => sameAddress(frame.url() || 'about:blank', url))),
  ];
  const read = frames.map((frame) => frame.evaluate((key) => (globalThis as unknown as Record<string, () => Timers>)[key]?.(), LEDGER));
  const known = (await Promise.all(read.map((each) => each.catch(() => undefined)))).filter((each) => each !== undefined);
  return { due: known.flatMap(({ due }) => due), intervals: known.reduce((sum, { intervals }) => sum + intervals, 0) };
}
