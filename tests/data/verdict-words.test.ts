import { describe, expect, test } from 'vitest';
import { assessReadiness } from '../../utils/core/assess-readiness';
import { Brief, GuardView, VerdictView } from '../../utils/core/brief';
import { Route } from '../../utils/core/buyer';
import { languages, openLocale } from '../../utils/platform/locale';
import { makeGuard } from '../../utils/platform/make-guard';
import { sayVerdict } from '../../utils/platform/make-verdict';
import { sayNext } from '../../utils/platform/say-next';
import { NOON } from '../core/journey';
import { VERDICTS } from '../verdicts';

/** Singapore converts, others top up; nobody knows what a buyer does who has not said where they are. */
const COUNTRIES = ['SG', 'MY', 'DE', undefined];
const KEY = /\b(ui|terms|pages):[a-z]|\{\{|undefined|NaN/;

test.each(Object.entries(VERDICTS))('there is a sample of the verdict "%s"', (name, { state, order }) => {
  const readiness = assessReadiness(state, NOON, order);
  expect([readiness.state, ...('why' in readiness ? [readiness.why] : [])].join(' ')).toBe(name);
});

describe.each(languages)('in %s', (language) => {
  test('every verdict on every route and in every country has its word, its reason and what to do next', async () => {
    const locale = await openLocale(language);
    const said = new Map<string, string>();
    for (const [name, { state, order }] of Object.entries(VERDICTS)) {
      for (const route of Route.options) {
        for (const country of COUNTRIES) {
          const buyer = { ...state, choices: { ...state.choices, route, country } };
          const readiness = assessReadiness(buyer, NOON, order);
          const verdict = VerdictView.parse(sayVerdict(readiness, locale));
          const next = sayNext(readiness, buyer, locale).words;
          const texts = [verdict.word, verdict.detail, next];
          expect(
            texts.filter((text) => text.trim() === '' || KEY.test(text)),
            `${name}, ${route}, ${country}`,
          ).toEqual([]);
          if (route === state.choices.route) said.set(name, `${verdict.word}|${verdict.detail}`);
        }
      }
    }
    // Every reason has words of its own.
    const twice = [...said].filter(([name, text]) => [...said].some(([other, same]) => other !== name && same === text));
    expect(twice).toEqual([]);
  });

  test('every row of the guard has its words on every route, and no amount and no name', async () => {
    const locale = await openLocale(language);
    for (const [name, { state, order }] of Object.entries(VERDICTS)) {
      for (const route of Route.options) {
        for (const page of ['1688/order-confirm', '1688/cashier']) {
          const guard = makeGuard(page, order, { ...state, choices: { ...state.choices, route } }, locale, NOON);
          const texts = JSON.stringify(GuardView.parse(guard));
          expect(texts, `${name}, ${route}, ${page}`).not.toMatch(KEY);
          expect(texts, `${name}, ${route}, ${page}`).not.toMatch(/9,?640|15,?000|8,?150|silkroad|someone_else|Trading|Imports/);
        }
      }
    }
  });
});

test('the guard has no place for an amount in its form', () => {
  expect(Object.keys(GuardView.shape).sort()).toEqual(['detail', 'rows', 'state', 'title']);
  expect(Brief.shape.card).toBeDefined();
});
