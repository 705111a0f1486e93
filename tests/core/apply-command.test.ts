import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../utils/core/apply-command';
import type { Command } from '../../utils/core/command';
import { freshState } from '../../utils/core/fresh-state';
import { OnboardingState } from '../../utils/core/onboarding-state';
import { progressOf } from '../../utils/core/progress';
import { WordLevel } from '../../utils/core/word-level';
import { wordLevelOf } from '../../utils/core/word-level-of';
import { journey, NOON } from './journey';
import { see } from './see';

const steps = journey.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
const id = fc.integer({ min: 0, max: 30 }).map((number) => `command-${number}`);
const step = fc.constantFrom(...steps);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ id, kind: fc.constant('mark' as const), step }),
  fc.record({ id, kind: fc.constant('undo' as const), step }),
  fc.record({ id, kind: fc.constant('country' as const), country: fc.constantFrom('SG', 'MY', 'DE') }),
  fc.record({ id, kind: fc.constant('language' as const), language: fc.constantFrom('en', 'zh-CN') }),
  fc.record({ id, kind: fc.constant('site' as const), site: fc.constantFrom('1688', 'alipay', 'nowhere'), on: fc.boolean() }),
  fc.record({
    id,
    kind: fc.constant('word-level' as const),
    site: fc.constantFrom('1688', 'nowhere'),
    level: fc.constantFrom(...WordLevel.options),
  }),
  fc.record({ id, kind: fc.constant('welcomed' as const) }),
  fc.record({ id, kind: fc.constant('notice-read' as const) }),
);

const proofOf = (state: OnboardingState, wanted: string) =>
  progressOf(journey, state)
    .chapters.flatMap((chapter) => chapter.steps)
    .find((each) => each.id === wanted)?.proof;

describe('applyCommand', () => {
  test('a command sent again, at any later time, changes nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const once = commands.reduce((state, each, at) => applyCommand(state, each, journey, NOON + at), freshState());
        const again = commands.reduce((state, each) => applyCommand(state, each, journey, NOON + 1000), once);
        expect(again).toBe(once);
        expect(OnboardingState.safeParse(JSON.parse(JSON.stringify(once))).success).toBe(true);
      }),
    );
  });

  test('mark and undo', () => {
    const marked = applyCommand(freshState(), { id: 'aaaaaaaa', kind: 'mark', step: 'alipay/install' }, journey, NOON);
    expect(proofOf(marked, 'alipay/install')).toEqual({ by: 'buyer', at: NOON });
    const undone = applyCommand(marked, { id: 'bbbbbbbb', kind: 'undo', step: 'alipay/install' }, journey, NOON + 1);
    expect(proofOf(undone, 'alipay/install')).toBeNull();
    const again = applyCommand(undone, { id: 'cccccccc', kind: 'mark', step: 'alipay/install' }, journey, NOON + 2);
    expect(proofOf(again, 'alipay/install')).toEqual({ by: 'buyer', at: NOON + 2 });
  });

  test('an undone proof stays undone until a later observation proves it anew', () => {
    const seen = see([[1, '1688/alipay-account', { alipayVerified: true }]]);
    const minute = 60_000;
    const undone = applyCommand(seen, { id: 'aaaaaaaa', kind: 'undo', step: 'account-1688/verify' }, journey, NOON + 5 * minute);
    expect(proofOf(undone, 'account-1688/verify')).toBeNull();
    expect(proofOf(see([[4, '1688/alipay-account', { alipayVerified: true }]], undone), 'account-1688/verify')).toBeNull();
    const anew = see([[6, '1688/alipay-account', { alipayVerified: true }]], undone);
    expect(proofOf(anew, 'account-1688/verify')).toEqual({ by: 'page', page: '1688/alipay-account', at: NOON + 6 * minute });
  });

  test('words are explained on hover until the buyer chooses otherwise, for each site, and not where the guide is off', () => {
    const fresh = freshState();
    expect(wordLevelOf(fresh, '1688')).toBe('hover');
    expect(wordLevelOf(fresh, 'constructor')).toBe('hover');
    const chosen = applyCommand(fresh, { id: 'aaaaaaaa', kind: 'word-level', site: '1688', level: 'request' }, journey, NOON);
    expect([wordLevelOf(chosen, '1688'), wordLevelOf(chosen, 'alipay')]).toEqual(['request', 'hover']);
    const off = applyCommand(chosen, { id: 'bbbbbbbb', kind: 'site', site: '1688', on: false }, journey, NOON);
    expect(wordLevelOf(off, '1688')).toBe('off');
    const unknown = applyCommand(fresh, { id: 'cccccccc', kind: 'word-level', site: 'nowhere', level: 'off' }, journey, NOON);
    expect(unknown.choices).toEqual(fresh.choices);
  });

  test('an unknown step or site changes nothing but the id', () => {
    const state = freshState();
    const after = applyCommand(state, { id: 'aaaaaaaa', kind: 'mark', step: 'no/such' }, journey, NOON);
    expect({ ...after, applied: [] }).toEqual(state);
    expect(applyCommand(state, { id: 'aaaaaaaa', kind: 'site', site: 'toString', on: false }, journey, NOON).choices.sitesOff).toEqual([]);
  });

  test('no more than 200 ids are remembered', () => {
    let state = freshState();
    for (let at = 0; at < 250; at += 1) state = applyCommand(state, { id: `command-${at}`, kind: 'welcomed' }, journey, NOON);
    expect(state.applied).toHaveLength(200);
    expect(state.applied.at(-1)).toBe('command-249');
  });
});
