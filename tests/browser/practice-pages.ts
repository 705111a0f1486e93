import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleScript } from '../../scripts/bundle-inspector.ts';
import { ROOT } from '../../scripts/node24.js';
import type { Route } from '../../utils/core/buyer.ts';
import type { Journey } from '../../utils/core/journey.ts';
import { type Fixture, type FixtureFrame, readFixtures } from '../fixtures/routes.ts';
import type { Frame } from './driver/driver.ts';
import type { Probe } from './probe/recogniser-probe.ts';

/** One way a fixture page can look, and all that must be known of it then. */
export type Look = { page: string; state: string; url: string; facts: Record<string, unknown>; anchors: string[]; frames: FixtureFrame[] };

export const FIXTURES: Fixture[] = readFixtures();

/** Every look of every fixture page: the default one and each of its states. */
export const LOOKS: Look[] = FIXTURES.flatMap((fixture) => [
  { page: fixture.id, state: 'default', url: fixture.url, facts: fixture.facts, anchors: fixture.anchors, frames: fixture.frames ?? [] },
  ...(fixture.states ?? []).map(({ name, url, query, facts, anchors, frames, page }) => ({
    page: page ?? fixture.id,
    state: name,
    url: withQuery(url ?? fixture.url, query),
    facts: facts ?? fixture.facts,
    anchors: anchors ?? fixture.anchors,
    frames: frames ?? [],
  })),
]);

/** At which address each page stands. */
export const ADDRESSES: Record<string, string> = Object.fromEntries(FIXTURES.map(({ id, url }) => [id, url]));

/** Every step that points at something on a page, with the first look of that page that shows it. */
export const POINTED: { step: string; anchor: string; look: Look; route: Route }[] = globSync('utils/guidebook/journeys/*.json', {
  cwd: ROOT,
})
  .flatMap((file) => (JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Journey).chapters)
  .flatMap(({ steps }) => steps)
  .flatMap(({ id, page, anchor, when }) => {
    const look = LOOKS.find((each) => each.page === page && anchor !== undefined && each.anchors.includes(anchor));
    return look && anchor !== undefined ? [{ step: id, anchor, look, route: when?.routes?.[0] ?? 'world-pay' }] : [];
  });

function withQuery(url: string, query: string): string {
  const address = new URL(url);
  for (const [name, value] of new URLSearchParams(query)) address.searchParams.set(name, value);
  // The workbench's inner path is written with slashes, as the site itself does.
  address.search = address.search.replaceAll('%2F', '/');
  return address.href;
}

/** What the recogniser says of this document now. */
export async function probe(view: Frame, meanings?: Record<string, string>): Promise<Probe> {
  const ask = () => view.evaluate((words) => (globalThis as ProbeWorld).guidebookProbe?.(words ?? undefined) ?? null, meanings ?? null);
  const answer = await ask();
  if (answer) return answer;
  await view.runScript(await bundleScript('tests/browser/probe/recogniser-probe.ts'));
  return (await ask()) as Probe;
}

type ProbeWorld = typeof globalThis & { guidebookProbe?: (meanings?: Record<string, string>) => Probe };

/** Probes until the answer is as wanted, or returns the last one after a while: what is late may still come, what is wrong stays. */
export async function probeUntil(view: Frame, isSo: (answer: Probe) => boolean, timeout = 5000): Promise<Probe> {
  for (const end = Date.now() + timeout; ; await view.evaluate(nextRest).catch(() => pause(60))) {
    const answer = await probe(view).catch(() => null);
    if (answer && (isSo(answer) || Date.now() > end)) return answer;
    if (Date.now() > end) throw new Error(`${view.url()} could not be probed`);
  }
}

/**
 * Runs in the page: until it has changed and come to rest again, for a while at most. To probe all the time would take the
 * processor from the page that it waits for.
 */
function nextRest(): Promise<void> {
  const [REST, WHILE] = [50, 250];
  return new Promise((resolve) => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const done = () => {
      changes.disconnect();
      resolve();
    };
    const changes = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(done, REST);
    });
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(done, WHILE);
  });
}
