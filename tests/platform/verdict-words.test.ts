import { describe, expect, test } from 'vitest';
import type { Readiness, WhyStale, WhyUnknown } from '../../utils/core/assess-readiness';
import { Route } from '../../utils/core/buyer';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import type { WhyWrong } from '../../utils/core/why-wrong';
import { openLocale } from '../../utils/platform/locale';
import { sayVerdict } from '../../utils/platform/make-verdict';
import { sayNext } from '../../utils/platform/say-next';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'id', 'ja', 'ko', 'ms', 'pt-BR', 'ru', 'th', 'vi', 'zh-CN'];
const page = 'worldfirst/home';
const balance = { amount: '1.00', page, at: 0 };
const order = { value: { currency: 'CNY', amount: '1.00' }, page: '1688/cashier', at: 0 };
const sum = {
  ...{ balance, order, reserved: { amount: '0', numbers: [] }, margin: '0', needed: '1.01' },
  fee: { percent: '0.6', by: 'buyer', amount: '0.01' },
} as const;

// Written as records, so that a new reason without words does not pass the type check.
const UNKNOWN: Record<WhyUnknown, true> = {
  ...({ noBalance: true, noOrder: true, masked: true, disagree: true, otherAccount: true } as const),
  ...({ otherCurrency: true, otherRoute: true, reserved: true, whichOrder: true, freight: true } as const),
};
const WRONG: Record<WhyWrong, true> = {
  ...({ usd: true, loan: true, notOffered: true, notAuthorised: true } as const),
  ...({ otherMember: true, tooManyOrders: true, tooManySellers: true } as const),
};
const STALE: Record<WhyStale, true> = { oldBalance: true, oldOrder: true, future: true, spent: true };
const names = <T extends string>(record: Record<T, true>) => Object.keys(record) as T[];

const VERDICTS: Readiness[] = [
  { state: 'ready', ...sum },
  { state: 'short', by: '0.01', ...sum },
  ...names(WRONG).map((why): Readiness => ({ state: 'wrong', why, balance, order })),
  ...names(UNKNOWN).map((why): Readiness => ({ state: 'unknown', why, balance, order })),
  ...names(STALE).map((why): Readiness => ({ state: 'stale', why, look: page, balance, order })),
];

const COUNTRIES: Pick<OnboardingState, 'balances'>['balances'][] = [{}, { USD: { amount: '5.00', page, at: 0 } }];
const BUYERS = Route.options.flatMap((route) =>
  ['SG', 'MY', undefined].flatMap((country) =>
    COUNTRIES.map(
      (balances): OnboardingState => ({
        ...freshState(),
        balances,
        choices: { sitesOff: [], route, ...(country === undefined ? {} : { country }) },
      }),
    ),
  ),
);

describe.each(LANGUAGES)('%s', (language) => {
  test('every verdict, route and country has its words, and what to do next', async () => {
    const locale = await openLocale(language);
    const faults: string[] = [];
    for (const verdict of VERDICTS) {
      const why = 'why' in verdict ? verdict.why : '';
      const view = sayVerdict(verdict, locale);
      for (const text of [view?.word, view?.detail]) if (!isSaid(text)) faults.push(`${verdict.state} ${why}: ${text}`);
      for (const state of BUYERS) {
        // That the buyer pays another way is found only where they do.
        if (why === 'otherRoute' && state.choices.route === 'world-pay') continue;
        const { words } = sayNext(verdict, state, locale);
        if (!isSaid(words)) faults.push(`${verdict.state} ${why}, ${state.choices.route}, ${state.choices.country}: ${words}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

test('short: who converts and who tops up', async () => {
  const locale = await openLocale('en');
  const next = (country: string | undefined, balances: OnboardingState['balances']) =>
    sayNext(
      { state: 'short', by: '1.00', ...sum },
      { ...freshState(), balances, choices: { sitesOff: [], ...(country ? { country } : {}) } },
      locale,
    );
  expect(next('SG', {})).toMatchObject({ id: 'convert', currency: 'SGD', page: 'worldfirst/convert' });
  expect(next('MY', {})).toMatchObject({ id: 'topUp', words: 'Top up CNH on WorldFirst.' });
  expect(next('MY', { USD: { amount: '5.00', page, at: 0 } }).words).toContain('convert the USD');
  expect(next('MY', { USD: { amount: '0.00', page, at: 0 } }).id).toBe('topUp');
  expect(next(undefined, {}).id).toBe('unsaid');
});

/** A key that is missing is said as it is. */
function isSaid(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !/\{\{|ui:|^(?:readiness|verdict)\./.test(text);
}
