import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpenNow, nextOpening } from '../../utils/core/opening-hours';
import { z } from '../../utils/core/schema';
import { officeFor, Service } from '../../utils/core/service';
import file from '../../utils/guidebook/service.json';

const service = z.parse(Service, file);
const hours = (timeZone: string) => ({ timeZone, days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' });
const singapore = hours('Asia/Singapore');
const sydney = hours('Australia/Sydney');
const at = (iso: string) => Date.parse(iso);

// 23 November 2026 is a Monday.
describe('isOpenNow', () => {
  test.each<[string, typeof singapore, string, boolean]>([
    ['the last millisecond before opening', singapore, '2026-11-23T08:59:59.999+08:00', false],
    ['the first one open', singapore, '2026-11-23T09:00:00.000+08:00', true],
    ['the last one open', singapore, '2026-11-23T16:59:59.999+08:00', true],
    ['the first one after closing', singapore, '2026-11-23T17:00:00.000+08:00', false],
    ['Friday afternoon', singapore, '2026-11-27T15:00+08:00', true],
    ['Saturday noon', singapore, '2026-11-28T12:00+08:00', false],
    ['Sunday noon', singapore, '2026-11-29T12:00+08:00', false],
    ['Monday there, Sunday still in London', singapore, '2026-11-30T09:30+08:00', true],
    ['Saturday there, Friday still in New York', singapore, '2026-11-28T10:00+08:00', false],
    ['midnight', singapore, '2026-11-24T00:00+08:00', false],
    ['Sydney in summer time: 09:00 is 22:00 UTC', sydney, '2026-11-22T22:00Z', true],
    ['Sydney in summer time: a minute before', sydney, '2026-11-22T21:59Z', false],
    ['Sydney in standard time: 09:00 is 23:00 UTC', sydney, '2026-07-05T23:00Z', true],
    ['Sydney in standard time: a minute before', sydney, '2026-07-05T22:59Z', false],
    // Clocks go forward on Sunday, 4 October 2026, and back on Sunday, 5 April 2026.
    ['the Friday before the clocks go forward', sydney, '2026-10-01T22:30Z', false],
    ['the Monday after', sydney, '2026-10-04T22:30Z', true],
    ['the Friday before the clocks go back', sydney, '2026-04-02T22:30Z', true],
    ['the Monday after that', sydney, '2026-04-05T22:30Z', false],
  ])('%s', (_, office, time, open) => expect(isOpenNow(office, at(time))).toBe(open));
});

describe('nextOpening', () => {
  test.each<[string, typeof singapore, string, string]>([
    ['this morning', singapore, '2026-11-23T07:12:34+08:00', '2026-11-23T09:00+08:00'],
    ['half a minute before', singapore, '2026-11-23T08:59:30+08:00', '2026-11-23T09:00+08:00'],
    ['at the opening itself, the next one', singapore, '2026-11-23T09:00+08:00', '2026-11-24T09:00+08:00'],
    ['tomorrow', singapore, '2026-11-23T17:00+08:00', '2026-11-24T09:00+08:00'],
    ['after the weekend', singapore, '2026-11-27T17:30+08:00', '2026-11-30T09:00+08:00'],
    ['on Sunday evening', singapore, '2026-11-29T23:59+08:00', '2026-11-30T09:00+08:00'],
    ['over the clocks going forward', sydney, '2026-10-02T18:00+10:00', '2026-10-05T09:00+11:00'],
    ['over the clocks going back', sydney, '2026-04-03T18:00+11:00', '2026-04-06T09:00+10:00'],
  ])('%s', (_, office, now, opens) => expect(new Date(nextOpening(office, at(now))).toISOString()).toBe(new Date(at(opens)).toISOString()));

  test('at any time: it opens then, was closed a moment before, and nothing opens in between', () => {
    const zones = fc.constantFrom('Asia/Singapore', 'Australia/Sydney', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC');
    fc.assert(
      fc.property(zones, fc.integer({ min: at('2023-01-01'), max: at('2033-01-01') }), (zone, now) => {
        const office = hours(zone);
        const opens = nextOpening(office, now);
        expect(opens).toBeGreaterThan(now);
        expect(opens - now).toBeLessThanOrEqual((3 * 24 + 1) * 3_600_000);
        expect([isOpenNow(office, opens - 1), isOpenNow(office, opens)]).toEqual([false, true]);
        if (!isOpenNow(office, now)) expect(isOpenNow(office, now + (opens - now) / 2)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the bundled support lines', () => {
  test('are for the six countries of the guidebook, each in one line', () => {
    const countries = service.offices.flatMap((office) => office.countries);
    expect(countries.toSorted()).toEqual(['AU', 'MY', 'NZ', 'SG', 'TH', 'VN']);
    for (const country of countries) expect(officeFor(service, country)?.countries).toContain(country);
  });

  test('the nearest one is never guessed', () => {
    expect(officeFor(service, 'ID')).toBeNull();
    expect(officeFor(service, undefined)).toBeNull();
  });

  test('stand in time zones that exist', () => {
    for (const office of service.offices) expect(() => isOpenNow(office, 0)).not.toThrow();
  });
});
