import path from 'node:path';
import { launchChromium } from '../tests/browser/driver/chromium.ts';
import { startSite } from '../tests/fixtures/site.ts';
import { bundleInspector } from './bundle-inspector.ts';
import { buildExtension, outputFolder } from './extension-build.ts';
import { type JourneyBook, readJourneyBook, readTitles } from './journey-book.ts';
import { openPictureBook } from './journey-pictures.ts';
import { Refused } from './new/plan.ts';
import { ROOT } from './node24.js';
import { checkChapter, readStartOptions, type StartOptions } from './start-options.ts';
import { StepFailed, type WalkedStep, walkJourney } from './walk-journey.ts';

try {
  const options = readStartOptions(ROOT, process.argv.slice(2));
  const book = await readJourneyBook(options.languages[0] ?? 'en');
  checkChapter(
    options.chapter,
    book.steps(options.buyer).map(({ chapter }) => chapter),
  );
  await start(options, book);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function start({ languages, buyer, chapter, keepOpen: wanted }: StartOptions, book: JourneyBook): Promise<void> {
  const [language = 'en'] = languages;
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const keepOpen = wanted ?? (hasDisplay && process.stdout.isTTY === true);
  await buildExtension('chrome', 'e2e');
  const [inspector, site] = await Promise.all([bundleInspector(), startSite()]);
  const pictures = openPictureBook(path.join(ROOT, 'journey'), language);
  const titles = new Map(languages.map((each) => [each, readTitles(each)]));
  const driver = await launchChromium(site, { extension: outputFolder('chrome', 'e2e'), headless: !hasDisplay, locale: language });

  const report = (walked: WalkedStep) => {
    const { number, step } = walked;
    const name = String(number).padStart(2, '0');
    const [where, seen] = describe(walked);
    console.log(`${name}  ${step.title}  |  ${where}  |  ${seen}  |  ${Math.round(walked.took)} ms`);
    const drawn = walked.pictures.map((each) => ({ ...each, title: titles.get(each.language)?.(step.id) ?? step.title }));
    if (drawn.length > 0) pictures.add(`${name}-${step.id}`, `${name}. ${step.title}`, `${step.id}, ${where}; ${seen}`, drawn);
  };
  const fail = (error: Error) => {
    if (error instanceof StepFailed && error.picture) {
      const picture = { language, title: error.step.title, picture: error.picture };
      pictures.add(`failed-${error.step.id}`, `Failed: ${error.step.title}`, error.message, [picture]);
    }
    const index = pictures.close('1688 Guidebook: a journey that failed');
    console.error(`\njourney failed at ${error instanceof StepFailed ? error.message : error.stack}\nHow it looked: ${index}`);
    process.exitCode = 1;
  };

  try {
    const only = chapter === undefined ? {} : { chapter };
    const { steps } = await walkJourney(driver, book, { languages, buyer, ...only, inspector, pictures: true, onStep: report });
    console.log(`\nPictures: ${pictures.close(`1688 Guidebook: the journey (${languages.join(', ')}; ${buyer.country})`)}`);
    if (keepOpen) console.log('The browser stays open for you to rehearse in. Press Ctrl+C to end.');
    console.log(`journey complete: ${steps} steps`);
    if (keepOpen) await waitForEnd();
  } catch (error) {
    fail(error as Error);
  } finally {
    await driver.close().catch(() => undefined);
    await site.close();
  }
}

/** Where a step is done, and what was seen there, in words for a terminal. */
function describe({ step, page, recognised }: WalkedStep): [where: string, seen: string] {
  const where = step.page ?? (page ? `no page of its own, shown on ${page}` : 'no page of its own');
  const evidence = recognised?.evidence.filter((each) => each.found && each.page === recognised.page).length ?? 0;
  const facts = JSON.stringify(recognised?.facts ?? {});
  return [where, `recognised ${recognised?.page ?? 'nothing'} by ${evidence} pieces of evidence, seen ${facts}`];
}

/** Until the person closes the window or presses Ctrl+C. */
function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
