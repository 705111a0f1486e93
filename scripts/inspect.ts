import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from 'playwright';
import { bundleInspector } from './bundle-inspector.ts';
import { findBrowser } from './find-browser.js';
import { type Case, type CaseReport, inspectCase, type Place } from './inspect-case.ts';

const USAGE = `Usage:
  npm run --silent inspect -- --url https://… page.html   one page
  npm run --silent inspect -- cases.json                  an array of {case, url, file, frames?: [{url, file}]}`;
const TABS = 4;

/** Said to the person who called, without a stack: the input is wrong, not this program. */
class InputError extends Error {}

try {
  const { cases, single } = readArguments(process.argv.slice(2));
  const reports = await inspectAll(cases);
  process.stdout.write(`${JSON.stringify(single ? reports[0] : reports, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof InputError ? error.message : `Could not inspect: ${(error as Error).message}`}\n`);
  process.exitCode = 2;
}

function readArguments(args: string[]): { cases: Case[]; single: boolean } {
  const { values, positionals } = parse(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new InputError(USAGE);
  if (values.url === undefined) return { cases: readCases(fromHere(file)), single: false };
  return { cases: [{ url: checkUrl(values.url, '--url'), file: checkFile(fromHere(file)), frames: [] }], single: true };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { url: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${USAGE}`);
  }
}

/** npm runs us in the project's folder; the person may stand in another one. */
function fromHere(file: string): string {
  const there = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  return existsSync(there) ? there : path.resolve(file);
}

function readCases(file: string): Case[] {
  const text = readFileSync(checkFile(file), 'utf8').replace(/^\uFEFF/, '');
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `${file} is not valid JSON: ${(error as Error).message}\n(For one page, give its address as well: --url https://… page.html)`,
    );
  }
  if (!Array.isArray(list)) throw new InputError(`${file} must hold an array of {case, url, file, frames?: [{url, file}]}.`);
  return list.map((entry, index) => readCase(entry, `${file}, entry ${index + 1}`, path.dirname(file)));
}

function readCase(entry: unknown, where: string, folder: string): Case {
  const place = readPlace(entry, where, folder);
  const { case: name, frames = [] } = entry as { case?: unknown; frames?: unknown };
  if (!Array.isArray(frames)) throw new InputError(`${where}: "frames" must be an array of {url, file}.`);
  return {
    ...(name === undefined ? {} : { case: String(name) }),
    ...place,
    frames: frames.map((frame, index) => readPlace(frame, `${where}, frame ${index + 1}`, folder)),
  };
}

function readPlace(entry: unknown, where: string, folder: string): Place {
  const { url, file } = (entry ?? {}) as { url?: unknown; file?: unknown };
  if (typeof url !== 'string' || typeof file !== 'string')
    throw new InputError(`${where}: "url" and "file" must both be given, as strings.`);
  return { url: checkUrl(url, where), file: checkFile(path.resolve(folder, file), where) };
}

function checkUrl(url: string, where: string): string {
  if (!URL.canParse(url)) throw new InputError(`${where}: "${url}" is not a URL.`);
  if (!/^https?:$/.test(new URL(url).protocol)) throw new InputError(`${where}: "${url}" is neither an https nor an http address.`);
  return url;
}

function checkFile(file: string, where?: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) throw new InputError(`${where ? `${where}: ` : ''}there is no file ${file}`);
  return file;
}

async function inspectAll(cases: Case[]): Promise<(CaseReport & { case?: string })[]> {
  if (cases.length === 0) return [];
  const [bundle, browser] = await Promise.all([bundleInspector(), launch()]);
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 900 },
      bypassCSP: true,
      serviceWorkers: 'block',
      ignoreHTTPSErrors: true,
    });
    closePopups(context);
    const reports: (CaseReport & { case?: string })[] = [];
    const next = cases.entries();
    const work = async () => {
      for (const [index, one] of next) {
        process.stderr.write(`${index + 1}/${cases.length} ${one.case ?? one.url}\n`);
        const report = await inspectCase(context, bundle, one);
        reports[index] = one.case === undefined ? report : { case: one.case, ...report };
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    return reports;
  } finally {
    await browser.close();
  }
}

function launch() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium was found; npm run setup says more.');
  return chromium.launch({
    executablePath,
    // Nothing answers at this proxy: should a request ever slip past the routes, it ends here and not on a network.
    proxy: { server: 'http://127.0.0.1:9', bypass: '<-loopback>' },
    args: [
      // One process for all frames, so that one debugging session reaches frames of other sites too.
      '--disable-site-isolation-trials',
      '--allow-running-insecure-content',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    ],
  });
}

/** A window that a page opens by itself is nothing we were asked about. */
function closePopups(context: BrowserContext): void {
  context.on('page', async (page) => {
    if (await page.opener()) await page.close().catch(() => undefined);
  });
}
