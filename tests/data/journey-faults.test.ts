import { describe, expect, test } from 'vitest';
import type { Journey, Step } from '../../utils/core/journey';
import type { PageDefinition } from '../../utils/core/page-definition';
import currencies from '../../utils/guidebook/currencies.json';
import { type Checked, journeyFaults } from './journey-faults';
import { expectNone, journeys, pages } from './read-words';

/** Pages without an address of their own and without a step that leads there, each with the reason. */
const FOUND = new Map([['1688/product', 'the buyer chooses a product by looking for it; which one, nobody can say']]);

const common = {
  pages: Object.fromEntries(pages.map(({ id, definition }) => [id, definition])),
  currencies: Object.keys(currencies),
  found: [...FOUND.keys()],
};

test.each(journeys)('$path can be walked to its end by every buyer', ({ path, journey }) => {
  expectNone(journeyFaults({ ...common, file: path, journey }));
});

test('what a buyer has to find alone has no other way to it', () => {
  const needless = [...FOUND.keys()].filter((id) => common.pages[id]?.open !== undefined || !common.pages[id]);
  expect(needless, 'remove it from FOUND').toEqual([]);
});

describe('a planted fault is refused with its place and its cure', () => {
  const source = { from: 'help', date: '2026' } as const;
  const step = (id: string, more: Partial<Step> = {}): Step => ({ id, done: [{ said: true }], source, ...more });
  const page = (more: Partial<PageDefinition> = {}) =>
    ({ facts: {}, anchors: {}, addresses: [], evidence: [], ...more }) as unknown as PageDefinition;
  const open = { open: 'https://www.1688.com/' };
  const anchors = { go: { term: 'go', find: [] }, other: { term: 'go', find: [] } };
  const world: Record<string, PageDefinition> = {
    '1688/home': page({
      ...open,
      anchors,
      facts: { paid: { kind: 'presence', yes: [] }, tradeMode: { kind: 'choice', options: ['@all'] } },
    }),
    '1688/a': page({ anchors }),
    '1688/b': page(),
  };
  world['1688/home'] = { ...(world['1688/home'] as PageDefinition), words: { all: ['担保交易'] } };
  const check = (chapters: Journey['chapters'], more: Partial<Checked> = {}) =>
    journeyFaults({ file: 'the-journey.json', journey: { chapters }, pages: world, currencies: ['CNH'], found: [], ...more });
  const one = (...steps: Step[]) => check([{ id: 'a', steps }]);
  const home = { page: '1688/home' };

  test('a good one is not', () => {
    expect(one(step('a/1', { ...home, anchor: 'go', done: [{ arrive: '1688/a' }] }), step('a/2', { page: '1688/a' }))).toEqual([]);
  });

  test.each<[string, string[], RegExp]>([
    [
      'a page nobody comes to',
      one(step('a/1', { page: '1688/b' })),
      /the-journey\.json, step "a\/1": nobody comes to 1688\/b.*"open" address/,
    ],
    [
      'a circle of two',
      one(step('a/1', { page: '1688/a', done: [{ arrive: '1688/b' }] }), step('a/2', { page: '1688/b', done: [{ arrive: '1688/a' }] })),
      /step "a\/1": goes round in a circle: a\/1 <- a\/2 <- a\/1; give utils\/guidebook\/pages\/1688\/a\.json/,
    ],
    ['a step that leads to itself', one(step('a/1', { page: '1688/a', done: [{ arrive: '1688/a' }] })), /nobody comes to 1688\/a/],
    [
      'the wrong order',
      one(step('a/1', { page: '1688/a' }), step('a/2', { ...home, done: [{ arrive: '1688/a' }] })),
      /step "a\/1": comes before "a\/2".*put it after/,
    ],
    [
      'a way through an optional chapter only',
      check([
        { id: 'x', optional: true, steps: [step('x/1', { ...home, done: [{ arrive: '1688/a' }] })] },
        { id: 'a', steps: [step('a/1', { page: '1688/a' })] },
      ]),
      /step "a\/1": only the optional "x\/1" leads to 1688\/a/,
    ],
    [
      'a way for buyers of one country only',
      one(step('a/1', { ...home, done: [{ arrive: '1688/a' }], when: { countries: { only: ['SG'] } } }), step('a/2', { page: '1688/a' })),
      /step "a\/2": nobody comes.*seen for a buyer of no known country, on the route "world-pay"/,
    ],
    ['a page that is not there', one(step('a/1', { page: '1688/none' })), /names the page "1688\/none".*npm run new -- page 1688\/none/],
    [
      'a place that is not there',
      one(step('a/1', { ...home, anchor: 'gone' })),
      /names the place "gone".*it has go, other.*1688\/home\.json/,
    ],
    ['a place without a page', one(step('a/1', { anchor: 'go' })), /points at "go" on no page: add "page"/],
    ['an arrival nowhere', one(step('a/1', { done: [{ arrive: '1688/none' }] })), /step "a\/1": names the page "1688\/none"/],
    [
      'a place shown on another page',
      one(step('a/1', { done: [{ shows: 'go', on: '1688/b' }] })),
      /place "go", which 1688\/b has not: it has none/,
    ],
    ['a place to be absent', one(step('a/1', { done: [{ shows: 'go', on: '1688/a', without: 'gone' }] })), /names the place "gone"/],
    [
      'a fact nobody reads',
      one(step('a/1', { done: [{ fact: 'worldPayActive', is: true }] })),
      /"worldPayActive", which no page reads: add it/,
    ],
    ['a known fact nobody reads', one(step('a/1', { done: [{ known: 'memberName' }] })), /"memberName", which no page reads/],
    [
      'a value no reader says',
      one(step('a/1', { done: [{ fact: 'tradeMode', is: '担保' }] })),
      /"tradeMode" to be "担保", which no reader/,
    ],
    [
      'a yes of what is chosen',
      one(step('a/1', { done: [{ fact: 'tradeMode', is: true }] })),
      /no reader of it can say: correct the value/,
    ],
    [
      'a currency nobody knows',
      one(step('a/1', { done: [{ balance: 'CNN', above: '0' }] })),
      /"CNN", which utils\/guidebook\/currencies\.json/,
    ],
    ['no condition at all', one(step('a/1', { done: [] })), /can never be done: add a condition/],
    ['waiting without a wait', one(step('a/1', { waits: 'code' })), /"waits" is for a step of kind "wait"/],
    ['a thirteenth step', one(...Array.from({ length: 13 }, (_, at) => step(`a/${at}`))), /chapter "a" has 13 steps.*divide it/],
    ['an empty chapter', one(), /chapter "a" has no steps/],
    [
      'a chapter twice',
      check([
        { id: 'a', steps: [step('a/1')] },
        { id: 'a', steps: [step('a/2')] },
      ]),
      /chapter "a" is there twice: join them/,
    ],
    ['a step of another chapter', one(step('b/1')), /step "b\/1" stands in chapter "a": begin its id with "a\/"/],
    [
      'a chapter with nothing left, by accident',
      one(step('a/1', { when: { routes: ['card'] } }), step('a/2', { when: { countries: { only: ['SG'] } } })),
      /chapter "a" has no step left.*different reasons/,
    ],
    [
      'a step for nobody',
      one(step('a/0'), step('a/1', { when: { countries: { only: ['SG'], except: ['SG'] } } })),
      /step "a\/1": is for nobody/,
    ],
  ])('%s', (_, faults, words) => {
    expect(faults.join('\n')).toMatch(words);
  });

  test('a chapter for one route only is no fault', () => {
    expect(check([{ id: 'a', steps: [step('a/1', { when: { routes: ['card'] } }), step('a/2', { when: { routes: ['card'] } })] }])).toEqual(
      [],
    );
  });
});
