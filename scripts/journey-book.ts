import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import type { Buyer } from '../utils/core/buyer.ts';
import type { Journey, Step } from '../utils/core/journey.ts';
import type { OnboardingState } from '../utils/core/onboarding-state.ts';
import { ROOT } from './node24.js';

/** One thing that a person does on a page, as the fixtures' JSON files write it. */
export type WalkAction = { click?: string; fill?: string; text?: string; press?: string; goto?: string; frame?: number };

type FixtureData = { url: string; walk?: Record<string, WalkAction[]> };
type Progress = { done: number; total: number; next: string | null; chapters: { steps: { id: string; proof: object | null }[] }[] };
type Core = {
  stepsFor(journey: Journey, buyer: Buyer): { step: Step; chapter: string }[];
  progressOf(journey: Journey, state: OnboardingState): Progress;
};

/** One step of a journey with everything a walker needs to know. */
export type BookStep = Step & { chapter: string; title: string };

/** All journeys as data, with the core's own rules for what applies and what is done. */
export type JourneyBook = {
  /** The steps that this buyer has to do, those of optional chapters among them. */
  steps(buyer: Buyer): BookStep[];
  /** Whether the state proves this step, by the very rules of the extension. */
  isDone(state: OnboardingState, step: string): boolean;
  addressOf(page: string): string | undefined;
  actionsOf(step: Step): WalkAction[];
};

/** Reads journeys, words and fixtures from their files. */
export async function readJourneyBook(language: string): Promise<JourneyBook> {
  const core = await importCore();
  const journeys = readAll<Journey>('utils/guidebook/journeys/*.json');
  const titleOf = readTitles(language);
  const pages = new Map(
    globSync('tests/fixtures/pages/*/*.json', { cwd: ROOT }).map((file) => [
      file.replaceAll('\\', '/').replace(/^tests\/fixtures\/pages\/|\.json$/g, ''),
      readJson<FixtureData>(file),
    ]),
  );
  return {
    steps: (buyer) =>
      journeys
        .flatMap((journey) => core.stepsFor(journey, buyer))
        .map(({ step, chapter }) => ({ ...step, chapter, title: titleOf(step.id) })),
    isDone: (state, id) =>
      journeys.some((journey) =>
        core.progressOf(journey, state).chapters.some(({ steps }) => steps.some((step) => step.id === id && step.proof !== null)),
      ),
    addressOf: (page) => pages.get(page)?.url,
    actionsOf: (step) => {
      // What is done outside the browser, such as waiting, may be seen on any page.
      const told = (step.page === undefined ? [...pages.values()] : [pages.get(step.page)]).find((page) => page?.walk?.[step.id])?.walk?.[
        step.id
      ];
      return told ?? [step.page !== undefined && step.anchor !== undefined ? { click: 'anchor' } : { press: 'card:doneMyself' }];
    },
  };
}

/** The titles of the steps in a language, without the marks of rich text; English ones where it has no files. */
export function readTitles(language: string): (step: string) => string {
  const file = [language, 'en'].map((each) => `locales/${each}/steps.json`).find((each) => existsSync(path.join(ROOT, each)));
  const titles = file === undefined ? {} : readJson<Record<string, { title: string }>>(file);
  return (step) => plain(titles[step]?.title ?? step);
}

/** The core is written for a bundler (imports without extensions), so the bundler's own runner loads it. */
async function importCore(): Promise<Core> {
  const load = async (file: string) =>
    (await runnerImport<Core>(path.join(ROOT, 'utils/core', file), { root: ROOT, configFile: false, logLevel: 'error' })).module;
  const [steps, progress] = await Promise.all([load('steps-for.ts'), load('progress.ts')]);
  return { stepsFor: steps.stepsFor, progressOf: progress.progressOf };
}

function readAll<Data>(pattern: string): Data[] {
  return globSync(pattern, { cwd: ROOT })
    .sort()
    .map(readJson<Data>);
}

function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Data;
}

/** Rich text without its marks: "Press [[免费注册]] register" is for the card, not for a terminal. */
function plain(text: string): string {
  return text.replace(/\[\[|\]\]/g, '');
}
