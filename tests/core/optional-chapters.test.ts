import { describe, expect, test } from 'vitest';
import { buildGuidance } from '../../utils/core/build-guidance';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { progressOf } from '../../utils/core/progress';
import { journey, NOON } from './journey';
import { see } from './see';

const optional = journey.chapters.filter((chapter) => chapter.optional);
const stepsOf = (chapters: typeof optional) => chapters.flatMap(({ steps }) => steps.map(({ id }) => id));
const needed = stepsOf(journey.chapters.filter((chapter) => !chapter.optional));

const mark = (ids: string[], state: OnboardingState = freshState()): OnboardingState => ({
  ...state,
  marks: { ...state.marks, ...Object.fromEntries(ids.map((id) => [id, { at: NOON, by: 'buyer' as const }])) },
});
const guide = (page: string, state = freshState(), viewed?: string) => buildGuidance({ journey, state, page, viewed });

describe('a chapter that is optional', () => {
  test('there is the one of the cross-border site, and it holds no step of an order', () => {
    expect(optional.map(({ id }) => id)).toContain('global');
    expect(progressOf(journey, mark(needed.filter((id) => !/^(order|pay)\//.test(id))))).toMatchObject({ onboarded: true });
  });

  test('never comes next by itself, however far the buyer is', () => {
    for (let done = 0; done <= needed.length; done += 1)
      expect(optional.map(({ id }) => id)).not.toContain(progressOf(journey, mark(needed.slice(0, done))).next?.split('/')[0]);
  });

  test('is not counted: the way is complete without it, and not nearer its end with it', () => {
    const { done, total, next } = progressOf(journey, mark(needed));
    expect({ done, next }).toEqual({ done: total, next: null });
    const only = progressOf(journey, mark(stepsOf(optional)));
    expect({ done: only.done, total: only.total }).toEqual({ done: 0, total });
    expect(only.chapters.find(({ id }) => id === 'global')).toMatchObject({ optional: true, done: 8, total: 8 });
  });

  test('is offered where its pages are, also when everything else is done', () => {
    for (const state of [freshState(), mark(needed)]) {
      expect(guide('1688/global-home', state)).toMatchObject({ kind: 'point', chapter: 'global', number: 1, of: 8 });
      expect(guide('1688/global-claim', state)?.step.id).toBe('global/categories');
      expect(guide('1688/global-search', state)?.step.id).toBe('global/filter');
    }
    expect(guide('1688/home', mark(needed))).toBeNull();
  });

  test('stands beside the way: Back and Next lead through it, no other page leads into it', () => {
    expect(guide('1688/home', freshState(), 'order/search')).toMatchObject({ back: 'global/filter' });
    const before = needed.slice(0, needed.indexOf('order/search'));
    expect(guide('worldfirst/home', mark(before))?.step.id).toBe('order/search');
  });
});

describe('the claim', () => {
  const claimed = see([
    [1, '1688/global-home'],
    [2, '1688/global-claim'],
    [3, '1688/global-claim', { identityClaimed: true }],
  ]);

  test('that was accepted answers every question of its form', () => {
    expect(guide('1688/global-claim', claimed)?.chapter).not.toBe('global');
    expect(guide('1688/global-home', claimed)?.step.id).toBe('global/search');
  });

  test('of years ago is known by the site itself, and nothing is asked again', () => {
    const old = see([[1, '1688/global-home', { identityClaimed: true }]]);
    expect(guide('1688/global-home', old)?.step.id).toBe('global/search');
    expect(guide('1688/global-home', see([[2, '1688/global-home']], old))?.step.id).toBe('global/search');
  });
});
