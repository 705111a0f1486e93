import { isDeepStrictEqual } from 'node:util';
import { expect } from 'playwright/test';
import { test } from './driver/fixtures.ts';
import { meaningsIn } from './meanings.ts';
import { FIXTURES, LOOKS, probe, probeUntil } from './practice-pages.ts';
import type { Probe } from './probe/recogniser-probe.ts';
import { type Translation, translate, untranslate } from './translate.ts';

// A page that the browser has translated is one of ours by its structure and by what our words mean in that language, or it is none;
// never another, never with a place where it is not, and nothing is read of it.

const GERMAN = meaningsIn('de');
const WAYS: Pick<Translation, 'by' | 'part'>[] = [
  { by: 'chrome', part: 'all' },
  { by: 'chrome', part: 'half' },
  { by: 'edge', part: 'all' },
  { by: 'firefox', part: 'all' },
  { by: 'firefox', part: 'half' },
  { by: 'yandex', part: 'half' },
];

for (const { id } of FIXTURES.filter(({ id }) => id !== '1688/slider')) {
  test(`translated page ${id}: known or not, but never taken for another, and never read`, async ({ anyDriver: driver }) => {
    driver.site.reset();
    const look = LOOKS.find(({ page }) => page === id);
    const tab = await driver.open('about:blank');
    await tab.goto(look?.url ?? '');
    const isWhole = ({ page, anchors, facts }: Probe) =>
      page === id && look?.anchors.every((name) => anchors[name]) === true && isDeepStrictEqual(facts, look.facts);
    const before = await probeUntil(tab, isWhole);
    expect(before.translated).toBeNull();
    const faults: string[] = [];
    const seen: string[] = [];
    for (const { by, part } of WAYS) {
      for (const words of [GERMAN, {}]) {
        await tab.evaluate(translate, { by, part, lang: 'de', words });
        const { page, facts, astray, translated, anchors } = await probe(tab, GERMAN);
        await tab.evaluate(untranslate);
        const way = `by ${by}, ${part}, ${words === GERMAN ? 'known' : 'other'} words`;
        if (translated === null) faults.push(`${way}: not seen to be translated`);
        if (page !== id && page !== null) faults.push(`${way}: taken for ${page}`);
        if (Object.keys(facts).length > 0) faults.push(`${way}: read ${Object.keys(facts)}`);
        if (astray.length > 0) faults.push(`${way}: ${astray} stand elsewhere`);
        seen.push(`${by}/${part}/${words === GERMAN ? 'known' : 'other'}: ${page === null ? 'no' : Object.keys(anchors).join(' ')}`);
      }
    }
    console.log(id, seen, faults);
    expect(faults).toEqual([]);
    expect(await probe(tab)).toEqual(before);
    await tab.close();
  });
}
