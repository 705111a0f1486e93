import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { outputFolder } from '../extension-build.ts';
import { explainMissing, findBrowser } from '../find-browser.js';
import { makePage } from './make-page.ts';

/** A search page of 1688, as our definitions know it; and an address of the same host where no page of ours stands. */
export const SEARCH = 'https://s.1688.com/selloffer/offer_search.htm?keywords=cup';
export const ELSEWHERE = 'https://s.1688.com/other/page.html';

/** One browser, with the production build or without. Every address answers with a generated page. */
export interface Bench {
  readonly context: BrowserContext;
  /** Opens a page with so many text nodes. */
  open(url: string, textNodes: number): Promise<{ page: Page; session: CDPSession }>;
  /** Begins a page of our own, in the extension. */
  own(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser for measuring. */
export async function startBench(withUs: boolean): Promise<Bench> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(explainMissing('chromium'));
  const folder = mkdtempSync(path.join(tmpdir(), 'guidebook-bench-'));
  const extension = path.join(folder, 'extension');
  cpSync(outputFolder('chrome', 'production'), extension, { recursive: true });
  writeFileSync(path.join(extension, 'empty.html'), '<!doctype html><meta charset="utf-8"><body style="width:360px">.</body>');
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath,
    headless: true,
    viewport: { width: 1366, height: 900 },
    args: [
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
      ...(withUs ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : ['--disable-extensions']),
    ],
  });
  let size = 0;
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  await context.route(/^https?:/, (route, request) =>
    request.isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: makePage(size) })
      : route.fulfill({ status: 404, body: '' }),
  );
  const worker = withUs ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }))) : null;
  const id = worker ? new URL(worker.url()).host : '';
  return {
    context,
    async open(url, textNodes) {
      size = textNodes;
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.goto(url);
      return { page, session };
    },
    async own(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
