import { readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { explainMissing, findBrowser } from '../../../scripts/find-browser.js';
import type { FixtureSite } from '../../fixtures/site.ts';
import type { Driver, DriverOptions, OwnPage } from './driver.ts';
import { makeHands } from './own-hands.ts';
import { type AnyPage, makeTab } from './tab.ts';
import { makeView } from './view.ts';

const GECKO_ID = '1688-guidebook@guidebook.example';
// Pinned, so that the addresses of the extension's own pages are known before it is installed.
const UUID = '16880000-1688-4688-8688-168800001688';
const SITES = ['https://*.1688.com/*', 'https://*.alipay.com/*', 'https://*.worldfirst.com/*'];
const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

/** Puppeteer puts back the settings of a profile that stays once its browser has gone: the next one must not begin before that. */
async function tidied(profile: string): Promise<void> {
  const left = () => readdirSync(profile).some((file) => file.endsWith('.puppeteer'));
  for (const end = Date.now() + 3000; left() && Date.now() < end; ) await pause(20);
}

/** Puppeteer's own line to the browser: not public, but the only one for what WebDriver BiDi has no word for. */
type Bidi = { send(method: string, params: object): Promise<{ result: never }> };
type Evaluated = { exceptionDetails?: { text: string }; result: { value?: unknown } };

/** Firefox with the extension, by WebDriver BiDi: Playwright's own Firefox cannot load one. */
export async function launchFirefox(site: FixtureSite, options: DriverOptions & { extension: string }): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error(explainMissing('firefox'));
  const errors: string[] = [];
  let browser: Browser;
  let bidi: Bidi;
  let chromeContext = '';
  const start = async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      defaultViewport: { width: options.width ?? 1280, height: options.height ?? 860 },
      // Without it neither moz-extension: pages nor the browser's own scope can be reached.
      ...(options.profile ? { userDataDir: options.profile } : {}),
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // What an add-on that is installed for one run has stored is there again in the next one.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        'ui.prefersReducedMotion': 1,
        'intl.locale.requested': options.locale ?? 'en-US',
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': site.proxyPort,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': site.proxyPort,
      },
    });
    bidi = (browser as unknown as { connection: Bidi }).connection;
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    chromeContext = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context ?? '';
    await browser.installExtension(options.extension);
  };
  const evaluate = async (context: string, expression: string): Promise<unknown> => {
    const wrapped = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
    const { result } = await bidi.send('script.evaluate', { target: { context }, expression: wrapped, awaitPromise: true });
    const { exceptionDetails, result: remote } = result as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return (JSON.parse(String(remote.value)) as { value?: unknown }).value;
  };
  const inBrowser = (body: string) => evaluate(chromeContext, `(async () => { ${body} })()`);
  await start();

  const openOwn = async (file: string): Promise<OwnPage> => {
    const { result } = await bidi.send('browsingContext.create', { type: 'tab' });
    const { context } = result as { context: string };
    const url = `moz-extension://${UUID}/${file}`;
    const view = makeView(
      () => url,
      (expression) => evaluate(context, expression),
    );
    // puppeteer's goto() waits for ever when the tab changes its process; wait: 'none' does not.
    const load = async () => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      await view.waitFor(`${file} to load`, () => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    };
    await load();
    return {
      ...view,
      reload: load,
      ...makeHands(view, (actions) => bidi.send('input.performActions', { context, actions })),
      async screenshot(to) {
        const shot = await bidi.send('browsingContext.captureScreenshot', { context });
        const bytes = Buffer.from((shot.result as { data: string }).data, 'base64');
        if (to) writeFileSync(to, bytes);
        return bytes;
      },
      async close() {
        // The browser closes an extension's own tabs itself when the extension ends.
        await bidi.send('browsingContext.close', { context }).catch(() => undefined);
      },
    };
  };

  const adopt = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    return makeTab(page as unknown as AnyPage);
  };

  const changed = { access: false, looks: false };
  const driver: Driver = {
    name: 'firefox',
    site,
    errors,
    origin: `moz-extension://${UUID}`,
    async open(url) {
      const tab = adopt(await browser.newPage());
      await tab.goto(url);
      return tab;
    },
    async nextTab(run) {
      const before = new Set(await browser.pages());
      await run();
      for (const end = Date.now() + 10_000; Date.now() < end; await pause(40)) {
        const page = (await browser.pages()).find((each) => !before.has(each) && each.url() !== 'about:blank');
        if (page) return adopt(page);
      }
      throw new Error('no new tab was opened');
    },
    async tabsAt(urlStart) {
      const urls = await inBrowser(`return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)`);
      return (urls as string[]).filter((url) => url.startsWith(urlStart));
    },
    openOwn,
    async killBackground() {
      await inBrowser(`await ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    async setHostAccess(granted) {
      changed.access = !granted;
      await inBrowser(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.${granted ? 'add' : 'remove'}('${GECKO_ID}', { permissions: [], origins: ${JSON.stringify(SITES)} }, ${EXTENSION});`);
    },
    async setLooks({ dark = false, motion = false }) {
      changed.looks = dark || motion;
      await inBrowser(`
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
        Services.prefs.setIntPref('ui.prefersReducedMotion', ${motion ? 0 : 1});`);
    },
    async restoreDefaults() {
      if (changed.access) await driver.setHostAccess(true);
      if (changed.looks) await driver.setLooks({});
    },
    async screenshot() {
      const page = (await browser.pages()).findLast((each) => each.url().startsWith('http'));
      return page ? page.screenshot() : null;
    },
    async restart({ kill = false, meanwhile } = {}) {
      if (options.profile) {
        const child = browser.process();
        const gone = new Promise((resolve) => child?.once('exit', resolve));
        if (kill) child?.kill('SIGKILL');
        else await browser.close();
        await gone;
        await tidied(options.profile);
        meanwhile?.(options.profile);
        return start();
      }
      // A temporary add-on does not outlive the browser: what a restart proves here is the add-on's own new start.
      await inBrowser(`const addon = await AddonManager.getAddonByID('${GECKO_ID}'); await addon.disable(); await addon.enable();`);
    },
    async closeTabs() {
      await inBrowser(`const [, ...rest] = gBrowser.tabs; for (const tab of rest) gBrowser.removeTab(tab, { skipPermitUnload: true });
        gBrowser.selectedBrowser.fixupAndLoadURIString('about:blank', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`);
    },
    update: () =>
      inBrowser(`const addon = await AddonManager.getAddonByID('${GECKO_ID}'); await addon.disable(); await addon.enable();`).then(
        () => undefined,
      ),
    killer: async () => ({ kill: driver.killBackground, close: async () => undefined }),
    close: () => browser.close(),
  };
  return driver;
}
