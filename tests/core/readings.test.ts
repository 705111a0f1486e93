import { describe, expect, test } from 'vitest';
import { applyBalances } from '../../utils/core/apply-balances';
import { applyCommand } from '../../utils/core/apply-command';
import { applyObservation } from '../../utils/core/apply-observation';
import { assessReadiness } from '../../utils/core/assess-readiness';
import type { Command } from '../../utils/core/command';
import type { Facts } from '../../utils/core/fact';
import { freshState } from '../../utils/core/fresh-state';
import { hasNews } from '../../utils/core/has-news';
import { OnboardingState } from '../../utils/core/onboarding-state';
import { journey, MINUTE, NOON } from './journey';
import { type Look, see } from './see';

const HOME = 'worldfirst/home';
const read = (CNH: string, accountName?: string): Facts => ({ balances: { CNH }, ...(accountName === undefined ? {} : { accountName }) });
const ORDER: Look = [9, '1688/order-confirm', { orderTotal: { currency: 'CNY', amount: '500.00' } }];
const assess = (state: OnboardingState, minute = 30) => assessReadiness(state, NOON + minute * MINUTE);
const tell = (state: OnboardingState, command: Command extends infer C ? (C extends Command ? Omit<C, 'id'> : never) : never) =>
  applyCommand(state, { id: `command-${Math.random().toString(36).slice(2)}`, ...command } as Command, journey, NOON + 20 * MINUTE);

describe('balances', () => {
  test('hidden behind stars: not known, and the amount read before stays for show', () => {
    const state = see([[1, HOME, read('900.00')], [2, HOME, read('masked')], ORDER]);
    expect(assess(state)).toMatchObject({ state: 'unknown', why: 'masked', balance: { amount: '900.00' } });
    expect(assess(see([[3, HOME, read('900.00')]], state)).state).toBe('ready');
    expect(assess(see([[1, HOME, read('masked')], ORDER]))).toMatchObject({ state: 'unknown', why: 'masked', balance: null });
    // Another currency that is hidden says nothing of CNH.
    expect(assess(see([[1, HOME, read('900.00')], [2, HOME, { balances: { SGD: 'masked' } }], ORDER])).state).toBe('ready');
  });

  test('shown twice with different amounts on one page: not known', () => {
    expect(assess(see([[1, HOME, read('900.00')], [2, HOME, read('disagree')], ORDER]))).toMatchObject({
      state: 'unknown',
      why: 'disagree',
    });
  });

  test('two pages that disagree at the same time, until one is read again', () => {
    const soon: Look[] = [[1, HOME, read('900.00')], [1.5, 'worldfirst/world-pay', read('300.00')], ORDER];
    expect(assess(see(soon))).toMatchObject({ state: 'unknown', why: 'disagree' });
    expect(assess(see([[3, 'worldfirst/world-pay', read('600.00')]], see(soon))).state).toBe('ready');
    // Minutes later money may have moved, and the same page may show it moving.
    expect(assess(see([[1, HOME, read('900.00')], [3, 'worldfirst/world-pay', read('600.00')], ORDER])).state).toBe('ready');
    expect(assess(see([[1, HOME, read('900.00')], [1.5, HOME, read('600.00')], ORDER])).state).toBe('ready');
  });

  test('a clock set back: what was read ahead of it is not relied on, and gives way', () => {
    const state = see([[60, HOME, read('900.00')], ORDER]);
    expect(assess(state, 10)).toMatchObject({ state: 'stale', why: 'future', look: HOME });
    const observation = { page: HOME, facts: read('700.00'), anchors: [], observedAt: NOON + 10 * MINUTE };
    const again = applyObservation(state, { observation, arrived: true }, journey, NOON + 10 * MINUTE);
    expect(again.balances.CNH?.amount).toBe('700.00');
    expect(assess(again, 10).state).toBe('ready');
  });

  test.each([
    ['-5.00', 'short'],
    ['0.00', 'short'],
    ['503.00', 'ready'],
    ['502.99', 'short'],
    ['999999999999999.99', 'ready'],
  ])('a balance of %s: %s', (amount, state) => expect(assess(see([[1, HOME, read(amount)], ORDER])).state).toBe(state));

  test('an enormous order is compared to the cent', () => {
    const dear: Look = [9, '1688/order-confirm', { orderTotal: { currency: 'CNY', amount: '999999999999999.99' } }];
    expect(assess(see([[1, HOME, read('999999999999999.99')], dear]))).toMatchObject({ state: 'short', by: '6000000000000.00' });
  });

  test('no more currencies are kept than there is room for', () => {
    const names = Array.from({ length: 1000 }, (_, one) =>
      String.fromCharCode(65 + (one % 26), 65 + ((one / 26) % 26), 65 + ((one / 676) % 26)),
    );
    const state = freshState();
    for (const [at, name] of names.entries()) {
      const observation = { page: HOME, facts: { balances: { [name]: '1.00' } }, anchors: [], observedAt: NOON + at };
      Object.assign(
        state,
        applyBalances(state, observation, () => true),
      );
    }
    expect(Object.keys(state.balances)).toHaveLength(40);
    expect(JSON.stringify(state).length).toBeLessThan(10_000);
  });
});

describe('another WorldFirst account', () => {
  const mine = see([[1, HOME, read('900.00', 'Mine Ltd.')], ORDER]);
  const theirs = see([[10, HOME, read('5.00', 'Theirs Ltd.')]], mine);

  test('is asked about, and overwrites nothing', () => {
    expect(theirs.balances.CNH?.amount).toBe('900.00');
    expect(theirs.otherAccount).toMatchObject({ name: 'Theirs Ltd.', page: HOME });
    expect(assess(theirs)).toMatchObject({ state: 'unknown', why: 'otherAccount' });
    expect(see([[11, HOME, { worldPayActive: false, ...read('7.00') }]], theirs)).toMatchObject({
      balances: { CNH: { amount: '900.00' } },
    });
    expect(see([[11, HOME, { worldPayActive: false }]], theirs).facts.worldPayActive).toBeUndefined();
    expect(OnboardingState.safeParse(theirs).success).toBe(true);
  });

  test('what was read before its name appeared is taken back', () => {
    const early = see([[9, HOME, read('5.00')]], mine);
    expect(early.balances.CNH?.amount).toBe('5.00');
    expect(see([[10, HOME, read('5.00', 'Theirs Ltd.')]], early).balances.CNH?.amount).toBe('900.00');
  });

  test('new: the old readings are forgotten; ignored: it is passed over; same: only the name is new', () => {
    const fresh = tell(theirs, { kind: 'account', name: 'Theirs Ltd.', is: 'new' });
    expect(fresh).toMatchObject({ balances: {}, account: { name: 'Theirs Ltd.' } });
    expect(assess(fresh)).toMatchObject({ state: 'unknown', why: 'noBalance' });
    expect(assess(see([[21, HOME, read('900.00', 'Theirs Ltd.')]], fresh)).state).toBe('ready');

    const ignored = tell(theirs, { kind: 'account', name: 'Theirs Ltd.', is: 'ignored' });
    expect(assess(ignored).state).toBe('ready');
    const again = see([[21, HOME, read('5.00', 'Theirs Ltd.')]], ignored);
    expect(again.otherAccount).toBeUndefined();
    expect(again.balances.CNH?.amount).toBe('900.00');
    const asked = tell(ignored, { kind: 'account', name: 'Theirs Ltd.', is: 'ask' });
    expect(see([[21, HOME, read('5.00', 'Theirs Ltd.')]], asked).otherAccount).toBeDefined();

    const same = tell(theirs, { kind: 'account', name: 'Theirs Ltd.', is: 'same' });
    expect(assess(same).state).toBe('ready');
    expect(assess(see([[21, HOME, read('5.00', 'Theirs Ltd.')]], same)).state).toBe('short');
  });

  test('an answer about another name changes nothing; the old name again takes the question back', () => {
    expect(tell(theirs, { kind: 'account', name: 'Somebody else', is: 'new' }).otherAccount).toBeDefined();
    const back = see([[12, HOME, read('800.00', 'Mine Ltd.')]], theirs);
    expect(back.otherAccount).toBeUndefined();
    expect(assess(back)).toMatchObject({ state: 'ready', balance: { amount: '800.00' } });
  });
});

test('margin, fee and age are the buyer’s own; taken back, ours count again', () => {
  const state = see([[1, HOME, read('510.00')], ORDER]);
  expect(assess(state)).toMatchObject({ state: 'ready', needed: '503.00', fee: { by: 'page', percent: '0.6', date: '2023' } });
  expect(assess(tell(state, { kind: 'margin', amount: '10' }))).toMatchObject({ state: 'short', by: '3.00', margin: '10' });
  expect(assess(tell(state, { kind: 'fee', percent: '2.5' }))).toMatchObject({
    state: 'short',
    by: '2.50',
    fee: { by: 'buyer', percent: '2.5' },
  });
  expect(assess(tell(tell(state, { kind: 'fee', percent: '2.5' }), { kind: 'fee' })).state).toBe('ready');
  expect(assess(tell(state, { kind: 'max-age', hours: 1 }), 59).state).toBe('ready');
  expect(assess(tell(state, { kind: 'max-age', hours: 1 }), 62)).toMatchObject({ state: 'stale', why: 'oldBalance', look: HOME });
  expect(OnboardingState.safeParse(tell(state, { kind: 'margin', amount: '10' })).success).toBe(true);
});

test('counts are news, whatever their size', () => {
  const order = (orderCount: number): Look => [9, '1688/cashier', { orderTotal: { currency: 'CNY', amount: '1.00' }, orderCount }];
  expect(hasNews(see([order(2)]), see([order(31)]), journey)).toBe(true);
  expect(hasNews(see([order(2)]), see([order(2)]), journey)).toBe(false);
});
