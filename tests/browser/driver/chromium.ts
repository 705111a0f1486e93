import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { explainMissing, findBrowser } from '../../../scripts/find-browser.js';
import type { FixtureSite } from '../../fixtures/site.ts';
import type { Driver, DriverOptions, OwnPage } from './driver.ts';
import { killByProfile } from './kill-by-profile.ts';
import { type AnyPage, makeTab } from './tab.ts';
import { makeView } from './view.ts';

/** An extension page that draws nothing and runs nothing of ours: for looking at the extension's own storage. */
const STILL_PAGE = 'icons/16.png';

/** Chromium with the extension, by Playwright. */
export async function launchChromium(site: FixtureSite, options: DriverOptions & { extension: string }): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(explainMissing('chromium'));
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'guidebook-chromium-'));
  const errors: string[] = [];
  const start = async (): Promise<{ context: BrowserContext; id: string }> => {
    const viewport = { width: options.width ?? 1280, height: options.height ?? 860 };
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      ignoreHTTPSErrors: true,
      proxy: { server: `http://127.0.0.1:${site.proxyPort}` },
      locale: options.locale ?? 'en-US',
      reducedMotion: 'reduce',
      viewport,
      args: [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`],
    });
    context.on('console', (message) => {
      // The browser's own picture viewer, which we look at the store from, breaks the extension's policy.
      if (message.type() === 'error' && !message.location().url.endsWith(STILL_PAGE)) errors.push(message.text());
    });
    context.on('weberror', (event) => errors.push(String(event.error())));
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    return { context, id: new URL(worker.url()).host };
  };
  let { context, id } = await start();
  let media: { colorScheme: 'dark' | 'light'; reducedMotion: 'reduce' | 'no-preference' } = {
    colorScheme: 'light',
    reducedMotion: 'reduce',
  };
  const changed = { access: false, looks: false };

  const own = async (file: string): Promise<{ page: Page; view: OwnPage }> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${file}`);
    return { page, view: makeOwnPage(page) };
  };
  const inSettings = async (code: string) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(code);
    await page.close();
  };

  const driver: Driver = {
    name: 'chromium',
    site,
    errors,
    get origin() {
      return `chrome-extension://${id}`;
    },
    async open(url) {
      const page = await context.newPage();
      if (changed.looks) await page.emulateMedia(media);
      const tab = makeTab(page as AnyPage);
      // A tab in the background answers to the mouse once a second only.
      await tab.activate();
      await tab.goto(url);
      return tab;
    },
    async nextTab(run) {
      const [page] = await Promise.all([context.waitForEvent('page', { timeout: 10_000 }), run()]);
      await page.waitForLoadState('load');
      return makeTab(page as AnyPage);
    },
    tabsAt: async (urlStart) =>
      context
        .pages()
        .map((page) => page.url())
        .filter((url) => url.startsWith(urlStart)),
    openOwn: async (file) => (await own(file)).view,
    async killBackground() {
      // By a tab that is there already: one that comes or goes wakes the next background.
      const [page] = context.pages();
      const session = await context.newCDPSession(page ?? (await context.newPage()));
      await session.send('ServiceWorker.enable');
      // Answers once they have stopped.
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async setHostAccess(granted) {
      changed.access = !granted;
      await inSettings(`chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: '${id}', hostAccess: '${granted ? 'ON_ALL_SITES' : 'ON_CLICK'}' })`);
    },
    async setLooks({ dark = false, motion = false }) {
      changed.looks = dark || motion;
      media = { colorScheme: dark ? 'dark' : 'light', reducedMotion: motion ? 'no-preference' : 'reduce' };
      for (const page of context.pages()) await page.emulateMedia(media);
    },
    async restoreDefaults() {
      if (changed.access) await driver.setHostAccess(true);
      if (changed.looks) await driver.setLooks({});
    },
    async screenshot() {
      const page = context.pages().findLast((each) => each.url().startsWith('http'));
      return page ? page.screenshot() : null;
    },
    async restart({ kill = false, meanwhile } = {}) {
      if (kill) {
        const closed = new Promise((resolve) => context.once('close', resolve));
        killByProfile(profile);
        await closed;
      } else await context.close();
      meanwhile?.(profile);
      ({ context, id } = await start());
    },
    async update() {
      await inSettings(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.reload('${id}', { failQuietly: false }))`);
    },
    async killer() {
      const { page } = await own(STILL_PAGE);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      return {
        async kill() {
          await session.send('ServiceWorker.stopAllWorkers');
        },
        close: () => page.close(),
      };
    },
    async closeTabs() {
      const [keep, ...rest] = context.pages();
      await Promise.all(rest.map((page) => page.close()));
      await keep?.goto('about:blank');
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
}

function makeOwnPage(page: Page): OwnPage {
  return {
    ...makeView(
      () => page.url(),
      (expression) => page.evaluate(expression),
    ),
    async reload() {
      await page.reload();
    },
    click: (css) => page.locator(css).first().click(),
    type: (text) => page.keyboard.type(text),
    paste: () => page.keyboard.press('Control+v'),
    screenshot: (file) => page.screenshot(file ? { path: file } : {}),
    close: () => page.close(),
    async audit() {
      // Legacy: without frames of its own to look into it needs no second tab.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      return violations.map(({ id, impact, nodes }) => ({
        rule: id,
        impact: impact ?? 'minor',
        where: nodes.map(({ target }) => target.join(' ')),
      }));
    },
  };
}
