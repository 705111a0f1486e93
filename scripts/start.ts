import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/browser/driver/chromium.ts';
import type { Driver } from '../tests/browser/driver/driver.ts';
import { startSite } from '../tests/fixtures/site.ts';
import { bundleInspector } from './bundle-inspector.ts';
import { buildExtension, outputFolder } from './extension-build.ts';
import { readJourneyBook } from './journey-book.ts';
import { openPictureBook } from './journey-pictures.ts';
import { ROOT } from './node24.js';
import { StepFailed, type WalkedStep, walkJourney } from './walk-journey.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    country: { type: 'string', default: 'SG' },
    chapter: { type: 'string' },
    'keep-open': { type: 'boolean' },
  },
});

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const keepOpen = values['keep-open'] ?? (hasDisplay && process.stdout.isTTY === true);
const folder = path.join(ROOT, 'journey');

await buildExtension('chrome', 'e2e');
const [book, inspector, site] = await Promise.all([readJourneyBook(values.lang), bundleInspector(), startSite()]);
const pictures = openPictureBook(folder, values.lang);
const driver = await launchChromium(site, { extension: outputFolder('chrome', 'e2e'), headless: !hasDisplay, locale: values.lang });
try {
  const { steps } = await walkJourney(driver, book, {
    language: values.lang,
    buyer: { country: values.country },
    ...(values.chapter === undefined ? {} : { chapter: values.chapter }),
    inspector,
    pictures: true,
    onStep: report,
  });
  console.log(`\nPictures: ${pictures.close(`1688 Guidebook: the journey (${values.lang}, ${values.country})`)}`);
  if (keepOpen) console.log('The browser stays open for you to rehearse in. Press Ctrl+C to end.');
  console.log(`journey complete: ${steps} steps`);
  if (keepOpen) await waitForEnd();
} catch (error) {
  process.exitCode = 1;
  fail(error as Error);
} finally {
  await end(driver);
}

function report({ number, step, page, recognised, took, picture }: WalkedStep): void {
  const name = String(number).padStart(2, '0');
  const where = step.page ?? (page ? `no page of its own, shown on ${page}` : 'no page of its own');
  const evidence = recognised?.evidence.filter((each) => each.found && each.page === recognised.page).length ?? 0;
  const facts = JSON.stringify(recognised?.facts ?? {});
  const seen = `recognised ${recognised?.page ?? 'nothing'} by ${evidence} pieces of evidence, seen ${facts}`;
  console.log(`${name}  ${step.title}  |  ${where}  |  ${seen}  |  ${Math.round(took)} ms`);
  if (picture) pictures.add(`${name}-${step.id}`, `${name}. ${step.title}`, `${step.id}, ${where}; ${seen}`, picture);
}

function fail(error: Error): void {
  if (error instanceof StepFailed && error.picture)
    pictures.add(`failed-${error.step.id}`, `Failed: ${error.step.title}`, error.message, error.picture);
  const index = pictures.close('1688 Guidebook: a journey that failed');
  console.error(`\njourney failed at ${error instanceof StepFailed ? error.message : error.stack}\nHow it looked: ${index}`);
}

/** Until the person closes the window or presses Ctrl+C. */
function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function end(open: Driver): Promise<void> {
  await open.close().catch(() => undefined);
  await site.close();
}
