import { isDeepStrictEqual } from 'node:util';
import { expect } from 'playwright/test';
import { noteFigure } from '../note-figure.ts';
import type { Frame } from './driver/driver.ts';
import { command } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { findTrespass, NO_TRESPASS } from './find-trespass.ts';
import { FIXTURES, LOOKS, probeUntil } from './practice-pages.ts';
import type { Probe } from './probe/recogniser-probe.ts';

const all = { pages: 0, looks: 0, failed: 0, typed: 0, boxes: 0 };

for (const { id } of FIXTURES) {
  test(`${id}: recognised as itself only, in each of its states, with exactly its facts and places; nothing typed is read`, async ({
    anyDriver: driver,
  }, info) => {
    driver.site.reset();
    // As loud as it gets: badges must keep clear, too.
    const own = await driver.openOwn('icons/16.png');
    await command(own, 'word-level', { site: id.split('/')[0], level: 'badges' });
    await own.close();
    const tab = await driver.open('about:blank');
    for (const { state, url, facts, anchors, frames } of LOOKS.filter(({ page }) => page === id)) {
      await test.step(state, async () => {
        await tab.goto(url);
        await expectPage(tab, state, { page: id, facts, anchors });
        for (const frame of frames) {
          const own = LOOKS.find(({ page, state: name }) => page === frame.page && name === 'default');
          await expectPage(await tab.frame(frame.url), `${state}, frame`, { page: frame.page, anchors: own?.anchors ?? [] });
        }
        const found = await findTrespass(tab);
        expect.soft(found, `${state}: what our scripts did`).toMatchObject(NO_TRESPASS);
        all.typed += found.typed;
        all.boxes += found.boxes;
      });
    }
    await tab.close();
    all.pages += 1;
    all.looks += LOOKS.filter(({ page }) => page === id).length;
    all.failed += info.errors.length;
  });
}

test('fields were typed into, and secret boxes were there to keep clear of', ({ anyDriver: driver }) => {
  test.skip(all.pages < FIXTURES.length, 'only a part of the pages was looked at');
  expect(all.typed).toBeGreaterThan(10);
  expect(all.boxes).toBeGreaterThan(10);
  const { looks: tried, failed } = all;
  noteFigure({
    what: 'true pages in all their states: not recognised, or a field read, or a secret box covered',
    tried,
    failed,
    where: driver.name,
  });
});

type Wanted = { page: string; facts?: Record<string, unknown>; anchors: string[] };

async function expectPage(view: Frame, state: string, { page, facts, anchors }: Wanted): Promise<void> {
  const see = (answer: Probe) => ({
    state,
    page: answer.page,
    takenFor: answer.takenFor,
    facts: facts ? answer.facts : undefined,
    notFound: anchors.filter((name) => !answer.anchors[name]),
  });
  const wanted = { state, page, takenFor: [page], facts, notFound: [] };
  expect.soft(see(await probeUntil(view, (answer) => isDeepStrictEqual(see(answer), wanted)))).toEqual(wanted);
}
