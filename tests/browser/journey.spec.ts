import { expect } from 'playwright/test';
import { readJourneyBook } from '../../scripts/journey-book.ts';
import { StepFailed, type WalkOptions, walkJourney } from '../../scripts/walk-journey.ts';
import type { Driver } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';

test('the whole journey of a buyer in Singapore, by real clicks', async ({ driver }, info) => {
  info.setTimeout(180_000);
  const titles = await walk(driver, { buyer: { country: 'SG' } });
  expect(titles.length).toBeGreaterThan(30);
  expect(driver.errors.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
});

test('a buyer elsewhere tops up CNH directly and converts nothing', async ({ driver }) => {
  const steps = await walk(driver, { buyer: { country: 'MY' }, chapter: 'money' });
  expect(steps).toEqual(['money/top-up']);
});

async function walk(driver: Driver, options: WalkOptions): Promise<string[]> {
  const book = await readJourneyBook('en');
  const walked: string[] = [];
  const onStep: WalkOptions['onStep'] = ({ step }) => {
    walked.push(step.id);
  };
  await walkJourney(driver, book, { ...options, onStep }).catch(async (error: Error) => {
    if (error instanceof StepFailed && error.picture)
      await test.info().attach(`failed at ${error.step.id}`, { body: Buffer.from(error.picture), contentType: 'image/png' });
    throw error;
  });
  return walked;
}
