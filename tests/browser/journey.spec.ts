import { expect } from 'playwright/test';
import { readJourneyBook } from '../../scripts/journey-book.ts';
import { StepFailed, type WalkOptions, walkJourney } from '../../scripts/walk-journey.ts';
import { isFull } from '../fuzz-runs.ts';
import type { Driver } from './driver/driver.ts';
import { test } from './driver/fixtures.ts';

// A chapter is walked in a quarter of this; the whole way sets its own.
test.setTimeout(120_000);

test('the whole journey of a buyer in Singapore who had Alipay Business, by real clicks', async ({ driver }, info) => {
  info.setTimeout(300_000);
  const steps = await walk(driver, { buyer: { country: 'SG', alipayBusiness: true } });
  expect(steps.length).toBeGreaterThan(40);
  expect(steps).toEqual(expect.arrayContaining(['unlink/password', 'connect/code', 'money/transit', 'money/convert', 'pay/password']));
  expect(driver.errors.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
});

// Which steps a route has is decided by the core, the same everywhere: in Firefox the whole way above is enough for every day.
const skipQuick = (driver: Driver) => test.skip(driver.name === 'firefox' && !isFull, 'in Firefox these are walked by `npm run test:full`');

test('a buyer elsewhere tops up CNH directly and converts nothing', async ({ driver }) => {
  skipQuick(driver);
  const steps = await walk(driver, { buyer: { country: 'MY' }, chapter: 'money' });
  expect(steps).toEqual([...ACCOUNT('choose-currency'), 'money/top-up', 'money/transit']);
});

test('a journey by WorldFirst Payments tops up US dollars', async ({ driver }) => {
  skipQuick(driver);
  const steps = await walk(driver, { buyer: { country: 'MY', route: 'payments' }, chapter: 'money' });
  expect(steps).toEqual([...ACCOUNT('choose-usd'), 'money/top-up', 'money/transit']);
});

test('a journey by WorldFirst Payments ends with a one-time password', async ({ driver }) => {
  skipQuick(driver);
  const steps = await walk(driver, { buyer: { country: 'SG', route: 'payments' }, chapter: 'pay' });
  expect(steps).toEqual(['pay/usd', 'pay/confirm-worldfirst', 'pay/orders']);
});

test('a journey by World Card ends at the cashier', async ({ driver }) => {
  skipQuick(driver);
  expect(await walk(driver, { buyer: { country: 'SG', route: 'card' }, chapter: 'pay' })).toEqual(['pay/card', 'pay/orders']);
});

/** The steps that open a receiving account. */
const ACCOUNT = (currency: string) => ['account-details', 'add-account', currency, 'name-account'].map((step) => `money/${step}`);

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
