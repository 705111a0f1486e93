import { isDeepStrictEqual } from 'node:util';
import { expect } from 'playwright/test';
import { isFull } from '../fuzz-runs.ts';
import { noteFigure } from '../note-figure.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';
import { HOST_NAME } from './driver/host-name.ts';
import { LOOKS, probeUntil } from './practice-pages.ts';

/** Every page as it is first, in a long run in all of its states. */
const SEEN = LOOKS.filter(({ state }) => isFull || state === 'default');
const nameOf = ({ page, state }: (typeof LOOKS)[number]) => `${page}, ${state}`;

test('every page is the same with us and without us, and asks for the same things', async ({ driver }, info) => {
  info.setTimeout(60_000 + SEEN.length * 12_000);
  const without = await lookAtAll(driver, false);
  const withUs = await lookAtAll(driver, true);
  for (const name of SEEN.map(nameOf)) expect.soft(withUs.get(name), name).toEqual(without.get(name));
  noteFigure({ what: 'pages with us and without us: different', tried: SEEN.length, failed: info.errors.length, where: driver.name });
});

/** Every page's document and all that was asked of the network for it. */
async function lookAtAll(driver: Driver, granted: boolean): Promise<Map<string, { document: string[]; requests: string[] }>> {
  await driver.setHostAccess(granted);
  const seen = new Map<string, { document: string[]; requests: string[] }>();
  const tab = await driver.open('about:blank');
  for (const look of SEEN) {
    const { page, url, facts } = look;
    await tab.goto('about:blank');
    driver.site.reset();
    await tab.goto(url);
    await probeUntil(tab, (answer) => answer.page === page && isDeepStrictEqual(answer.facts, facts));
    if (granted) await tab.waitForOverlay('our element', ({ hosts }) => hosts === 1, 3000).catch(() => undefined);
    const written = await writeAtRest(tab);
    const host = new URL(url).hostname;
    const requests = driver.site.log
      .filter((each) => each.host.endsWith(host.split('.').slice(-2).join('.')))
      .map((each) => `${each.method} ${each.host}${each.path}`);
    seen.set(nameOf(look), { document: written.split('\n'), requests: requests.filter((line) => !line.endsWith('/favicon.ico')).sort() });
  }
  await tab.close();
  return seen;
}

/** The document as text, once it has stayed the same for a while. */
async function writeAtRest(tab: Tab): Promise<string> {
  let before = '';
  let same = 0;
  for (const end = Date.now() + 8000; same < 4 && Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 60))) {
    const now = await tab.evaluate(writeDown, HOST_NAME);
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return before;
}

/** Runs in the page: the document as text, open shadow roots included, without our host; digits of clocks left out. */
function writeDown(ours: string): string {
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data.trim().replace(/\d+/g, '0');
    const root = node instanceof Element ? node.shadowRoot : null;
    const children = [...(root ? [root] : []), ...node.childNodes].map(write).filter(Boolean).join('\n');
    if (!(node instanceof Element)) return children;
    if (node.localName === ours || node.localName === 'script') return '';
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value.replace(/\d+/g, '0')}`).sort();
    return `<${node.localName} ${attributes.join(' ')}>\n${children}`;
  };
  return write(document.documentElement);
}
