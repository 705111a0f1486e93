import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../utils/core/apply-command';
import type { Command } from '../../utils/core/command';
import { dueReminders, openReminders } from '../../utils/core/due-reminders';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { usualWait } from '../../utils/core/usual-wait';
import { journey, MINUTE, NOON } from './journey';

const REVIEW = 'worldfirst/review';
type Wish = Command extends infer Each ? (Each extends Command ? Omit<Each, 'id'> : never) : never;
let count = 0;
const does = (state: OnboardingState, wish: Wish, now = NOON) => {
  count += 1;
  return applyCommand(state, { id: `command-${count}`, ...wish } as Command, journey, now);
};
const remind = (minutes: number, step = REVIEW) => ({ kind: 'remind' as const, step, minutes });
const ids = (state: OnboardingState, now: number) => dueReminders(journey, state, now).map(({ step }) => step);

describe('dueReminders', () => {
  test('is due when its time has come, to the millisecond', () => {
    const state = does(freshState(), remind(60));
    expect(ids(state, NOON + 60 * MINUTE - 1)).toEqual([]);
    expect(ids(state, NOON + 60 * MINUTE)).toEqual([REVIEW]);
    expect(ids(state, NOON + 9000 * MINUTE)).toEqual([REVIEW]);
  });

  test('never mind takes it away, and again in a day puts it off', () => {
    const state = does(freshState(), remind(1));
    expect(openReminders(journey, does(state, remind(0)))).toEqual([]);
    const later = does(state, remind(1440), NOON + 2 * MINUTE);
    expect(ids(later, NOON + 3 * MINUTE)).toEqual([]);
    expect(ids(later, NOON + 1442 * MINUTE)).toEqual([REVIEW]);
  });

  test('a step that is done needs none, and one opened anew does not bring the old one back', () => {
    const marked = does(does(freshState(), remind(1)), { kind: 'mark', step: REVIEW }, NOON + 2 * MINUTE);
    expect(ids(marked, NOON + 3 * MINUTE)).toEqual([]);
    expect(ids(does(marked, { kind: 'undo', step: REVIEW }, NOON + 4 * MINUTE), NOON + 5 * MINUTE)).toEqual([]);
  });

  test('the next one comes first, and those of steps that others have to do are left out', () => {
    const state = does(does(does(freshState(), remind(30)), remind(10, 'alipay/install')), remind(5, 'money/convert'));
    expect(openReminders(journey, state).map(({ step }) => step)).toEqual(['alipay/install', REVIEW]);
    expect(openReminders(journey, does(state, { kind: 'country', country: 'SG' })).map(({ step }) => step)[0]).toBe('money/convert');
  });

  test('an unknown step in the store is no reminder', () => {
    const state = { ...freshState(), reminders: { 'no/such': { due: 1, asked: 0 } } };
    expect(openReminders(journey, state)).toEqual([]);
  });
});

describe('usualWait', () => {
  const base = { id: 'a/b', done: [{ said: true as const }], source: { from: 'help' as const, date: '2026' }, kind: 'wait' as const };
  test('reviews and transfers take time, a day where nobody says more; a code is typed in at once', () => {
    expect(usualWait({ ...base, waits: 'review', minutes: 90 })).toBe(90);
    expect(usualWait({ ...base, waits: 'transit' })).toBe(1440);
    expect(usualWait({ ...base, waits: 'code', minutes: 15 })).toBeNull();
    expect(usualWait({ ...base, kind: 'phone' })).toBeNull();
  });
});
