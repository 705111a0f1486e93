import { describe, expect, test } from 'vitest';
import { buildGuidance } from '../../utils/core/build-guidance';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { pickFrame } from '../../utils/core/pick-frame';
import { progressOf } from '../../utils/core/progress';
import { journey, NOON } from './journey';
import { see } from './see';

const markAll = (state: OnboardingState): OnboardingState => ({
  ...state,
  marks: Object.fromEntries(journey.chapters.flatMap(({ steps }) => steps.map(({ id }) => [id, { at: NOON, by: 'buyer' as const }]))),
});
const guide = (page: string, state = freshState(), viewed?: string) => buildGuidance({ journey, state, page, viewed });

describe('buildGuidance', () => {
  test('shows the first open step of the page, whatever else is open', () => {
    expect(guide('1688/cart')).toMatchObject({ kind: 'point', number: 4, of: 6, back: 'order/add', next: 'order/secured' });
    expect(guide('1688/register')?.step.id).toBe('account-1688/personal');
    const form = see([[1, '1688/register', {}, ['personal-form', 'agree', 'member-name']]]);
    expect(guide('1688/register', form)?.step.id).toBe('account-1688/agree');
  });

  test('goes to the next open step elsewhere once a page has no open step', () => {
    expect(guide('1688/paid')).toMatchObject({ kind: 'phone', step: { id: 'alipay/install' }, back: null });
    const marked = { ...freshState(), marks: { ...markAll(freshState()).marks } };
    delete marked.marks['connect/activate'];
    expect(guide('1688/home', marked)).toMatchObject({ kind: 'elsewhere', step: { id: 'connect/activate' } });
  });

  test('shows what the buyer turned to, done or not', () => {
    const state = see([[1, '1688/cart']]);
    expect(guide('1688/cart', state, 'order/add')).toMatchObject({
      step: { id: 'order/add' },
      kind: 'elsewhere',
      proof: { page: '1688/cart' },
    });
    expect(guide('1688/cart', state, 'no/such')?.step.id).toBe('order/check-out');
  });

  test('opens a step again while its page shows that it is undone, and no longer', () => {
    const form = see([[1, '1688/register', {}, ['personal-form', 'agree', 'member-name']]]);
    const again = { journey, state: form, page: '1688/register', again: 'account-1688/personal' };
    expect(buildGuidance(again)).toMatchObject({ step: { id: 'account-1688/personal' }, kind: 'point', proof: null });
    expect(buildGuidance({ ...again, viewed: 'account-1688/name' })?.step.id).toBe('account-1688/name');
    expect(guide('1688/register', form)?.step.id).toBe('account-1688/agree');
  });

  test('says nothing when all is done', () => {
    expect(guide('1688/cart', markAll(freshState()))).toBeNull();
    expect(progressOf(journey, markAll(freshState()))).toMatchObject({ next: null, onboarded: true });
  });

  test('leaves out what only others have to do', () => {
    const ids = (country?: string) =>
      progressOf(journey, { ...freshState(), choices: { sitesOff: [], ...(country ? { country } : {}) } }).chapters.flatMap(({ steps }) =>
        steps.map(({ id }) => id),
      );
    expect(ids('SG')).toContain('money/convert');
    expect(ids('DE')).not.toContain('money/convert');
    expect(ids()).not.toContain('money/convert');
  });

  test('two tabs on two pages show two steps', () => {
    expect(guide('1688/cart')?.step.id).not.toBe(guide('1688/home')?.step.id);
  });
});

describe('pickFrame', () => {
  const state = see([[1, '1688/alipay-account']]);
  const top = { frame: 0, page: '1688/workbench', at: 5 };
  test.each([
    ['none', [], null],
    ['the only one', [top], 0],
    ['the one with an open step', [top, { frame: 7, page: '1688/alipay-account', at: 1 }], 7],
    [
      'the newest frame within, where no step is open',
      [
        { ...top, page: '1688/slider' },
        { frame: 3, page: '1688/paid', at: 1 },
        { frame: 4, page: '1688/paid', at: 2 },
      ],
      4,
    ],
    [
      'never a frame of the very page that it lies in',
      [
        { ...top, page: '1688/home' },
        { frame: 3, page: '1688/home', at: 9 },
      ],
      0,
    ],
    [
      'where the buyer turned',
      [
        { ...top, viewed: 'alipay/install' },
        { frame: 7, page: '1688/alipay-account', at: 9 },
      ],
      0,
    ],
  ])('%s', (_, frames, expected) => expect(pickFrame(frames, journey, state)?.frame ?? null).toBe(expected));
});
