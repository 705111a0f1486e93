import { test as base, expect } from 'playwright/test';
import { outputFolder } from '../../../scripts/extension-build.ts';
import { startSite } from '../../fixtures/site.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, OwnPage } from './driver.ts';
import { copyWithTrap } from './extension-copy.ts';
import { clearBadge, clearStore, send } from './extension-store.ts';
import { launchFirefox } from './firefox.ts';
import { trespasses, watchRequest } from './trespasses.ts';

/** What every browser spec gets: one browser for the whole worker, and for each test an extension that knows nothing yet. */
export const test = base.extend<
  { anyDriver: Driver; driver: Driver; own: OwnPage; noTrespass: undefined },
  { target: BrowserName; browserOfWorker: { driver: Driver; startedAt: string[]; newFor: string } }
>({
  target: ['chromium', { option: true, scope: 'worker' }],
  browserOfWorker: [
    async ({ target }, use) => {
      const site = await startSite({ onRequest: watchRequest });
      const copy = copyWithTrap(outputFolder(target === 'chromium' ? 'chrome' : 'firefox', 'e2e'));
      const driver = await (target === 'chromium' ? launchChromium : launchFirefox)(site, { extension: copy.folder });
      const startedAt = await waitForWelcome(driver);
      await settle(driver);
      await use({ driver, startedAt, newFor: '' });
      await driver.close();
      await site.close();
      copy.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  /** Whatever a test is about: our scripts did nothing in it that they never may. */
  noTrespass: [
    async ({ browserOfWorker: _browser }, use) => {
      trespasses.length = 0;
      await use(undefined);
      expect(trespasses).toEqual([]);
    },
    { auto: true },
  ],
  /** Made new once for all tests of a file: for what does not depend on the extension's memory. */
  anyDriver: async ({ browserOfWorker }, use, { file }) => {
    if (browserOfWorker.newFor !== file) await makeNew(browserOfWorker.driver);
    browserOfWorker.newFor = file;
    await use(browserOfWorker.driver);
  },
  driver: async ({ browserOfWorker }, use, info) => {
    const { driver } = browserOfWorker;
    browserOfWorker.newFor = '';
    await makeNew(driver);
    await use(driver);
    if (info.status !== info.expectedStatus) {
      const tabs = await driver.tabsAt('');
      await info.attach('open tabs', { body: tabs.join('\n'), contentType: 'text/plain' });
      await info.attach('console errors', { body: driver.errors.join('\n'), contentType: 'text/plain' });
      await info.attach('screen', { body: Buffer.from((await driver.screenshot()) ?? []), contentType: 'image/png' });
    }
  },
  /** A page of the extension that draws and runs nothing: for its storage and its messages. */
  own: async ({ driver }, use) => {
    const own = await driver.openOwn('icons/16.png');
    await use(own);
    await own.close();
  },
});

/** The tabs that the extension opened by itself when it was installed. */
async function waitForWelcome(driver: Driver): Promise<string[]> {
  for (const end = Date.now() + 5000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const own = await driver.tabsAt(driver.origin);
    if (own.length > 0) return own;
  }
  return [];
}

/** Until the first background has read its store: Firefox lets nobody delete a database for 10 s that was being opened when it was ended. */
async function settle(driver: Driver): Promise<void> {
  const own = await driver.openOwn('icons/16.png');
  await send(own, { type: 'point', tab: -1 });
  await own.close();
}

/**
 * As if just installed: no tabs, no memory, every right, the usual looks. The background is ended first, for it holds the store open; and
 * once more, because every tab that comes or goes wakes one, which would still say on the toolbar what it had read before.
 */
async function makeNew(driver: Driver): Promise<void> {
  await driver.closeTabs();
  driver.site.reset();
  await driver.restoreDefaults();
  await driver.killBackground();
  const own = await driver.openOwn('icons/16.png');
  await clearStore(own);
  await driver.killBackground();
  await clearBadge(own);
  await own.close();
  await driver.killBackground();
  driver.errors.length = 0;
}
