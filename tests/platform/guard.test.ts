import { describe, expect, test, vi } from 'vitest';
import { assessReadiness } from '../../utils/core/assess-readiness';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { progressOf } from '../../utils/core/progress';
import { openLocale } from '../../utils/platform/locale';
import { makeBadge } from '../../utils/platform/make-badge';
import { makeVerdict } from '../../utils/platform/make-verdict';
import { journey, MINUTE, NOON } from '../core/journey';
import { VERDICTS } from '../verdicts';
import { frameOf, fromSite, observe } from './ask';
import { memoryStage } from './memory-stage';

const cashier = (tab = 3) => frameOf('air.1688.com', tab);
const confirm = (tab = 3) => frameOf('order.1688.com', tab);
const yuan = (amount: string) => ({ currency: 'CNY', amount });
const OFFERED = ['跨境宝', '支付宝', '诚e赊'];

/** Words of the guard's rows that say right, wrong or not known. */
const words = (brief: Awaited<ReturnType<typeof observe>>) => brief?.card?.guard?.rows.map(({ what, word }) => `${what}: ${word}`);

async function seeMoney(world: ReturnType<typeof memoryStage>, cnh = '90000.00') {
  await observe(world, frameOf('portal.worldfirst.com', 2), 'worldfirst/home', { balances: { CNH: cnh } });
}

describe('the guard of a card', () => {
  test('says in words what is right, wrong and not known, and changes with the page', async () => {
    const world = memoryStage();
    await seeMoney(world);
    const before = await observe(world, confirm(), '1688/order-confirm', { orderTotal: yuan('4321.98'), tradeMode: '诚e赊' }, ['secured']);
    expect(before?.card?.guard).toMatchObject({ state: 'attention', title: 'Do not submit yet', detail: 'Wrong: 1, Not known: 1' });
    expect(before?.card?.guard?.rows[0]).toMatchObject({
      word: 'Wrong',
      found: '[[诚e赊]] is a loan. Choose [[担保交易]] Secured transaction.',
    });
    world.clock.now += MINUTE;
    const after = await observe(world, confirm(), '1688/order-confirm', { orderTotal: yuan('4321.98'), tradeMode: '担保交易' }, ['submit']);
    expect(words(after)).toEqual(['Transaction method: Right', 'Authorised 1688 ID: Not known', 'CNH balance: Ready']);
    expect(JSON.stringify(after)).not.toMatch(/4,?321|90,?000/);
  });

  test('at the cashier the transaction method is known from the confirmation of the same tab, and of no other', async () => {
    const world = memoryStage();
    await seeMoney(world);
    await observe(world, confirm(3), '1688/order-confirm', { orderTotal: yuan('100.00'), tradeMode: '担保交易' });
    world.clock.now += MINUTE;
    const facts = { orderTotal: yuan('100.00'), paymentMethod: '支付宝', paymentMethodsOffered: OFFERED };
    const own = await observe(world, cashier(3), '1688/cashier', facts, ['world-pay', 'pay']);
    expect(words(own)?.slice(0, 2)).toEqual(['Transaction method: Right', 'Payment method: Wrong']);
    const other = await observe(world, cashier(4), '1688/cashier', facts, ['world-pay', 'pay']);
    expect(words(other)?.[0]).toBe('Transaction method: Not known');
  });

  test('two tabs with different orders do not mix, also after the background was killed', async () => {
    const world = memoryStage();
    await seeMoney(world, '500.00');
    const facts = (amount: string, paymentMethod: string) => ({ orderTotal: yuan(amount), paymentMethod, paymentMethodsOffered: OFFERED });
    await observe(world, cashier(3), '1688/cashier', facts('100.00', '跨境宝'), ['pay']);
    world.clock.now += MINUTE;
    await observe(world, cashier(4), '1688/cashier', facts('900.00', '诚e赊'), ['world-pay']);
    world.sent.length = 0;
    // Everything that is asked now is read from the copies and the session again: nothing lives in the background.
    await fromSite(world, { id: 'command-mark-1', kind: 'mark', step: 'alipay/install' }, cashier(3));
    const pushed = await vi.waitFor(() => {
      const briefs = new Map(world.sent.flatMap(({ tab, message }) => (message.type === 'brief' ? [[tab, message.brief] as const] : [])));
      expect([...briefs.keys()]).toEqual(expect.arrayContaining([3, 4]));
      return briefs;
    });
    expect(words(pushed.get(3) ?? null)).toEqual(expect.arrayContaining(['Payment method: Right', 'CNH balance: Ready']));
    expect(words(pushed.get(4) ?? null)).toEqual(expect.arrayContaining(['Payment method: Wrong', 'CNH balance: Not enough']));
  });

  test('stands where an order is submitted or paid, and nowhere else', async () => {
    const world = memoryStage();
    await seeMoney(world);
    expect((await observe(world, frameOf('cart.1688.com'), '1688/cart', { cartTotal: yuan('10.00') }))?.card?.guard).toBeUndefined();
    expect((await observe(world, frameOf('www.1688.com'), '1688/home'))?.card?.guard).toBeUndefined();
  });
});

describe('where goods are chosen', () => {
  const done: OnboardingState = {
    ...VERDICTS.ready.state,
    marks: Object.fromEntries(journey.chapters.flatMap(({ steps }) => steps.map(({ id }) => [id, { at: NOON - 5, by: 'buyer' as const }]))),
  };
  const say = async (state: OnboardingState, page: string, order = VERDICTS['unknown noOrder'].order) =>
    makeVerdict(assessReadiness(state, NOON, order), progressOf(journey, state), page, await openLocale('en'));

  test('one line says how many steps are left, or that the buyer can buy', async () => {
    const fresh = freshState();
    const { left } = progressOf(journey, fresh);
    expect(await say(fresh, '1688/product')).toMatchObject({ state: 'now', word: `Steps left: ${left}` });
    expect(await say(done, '1688/product')).toMatchObject({ state: 'now', word: 'You can buy now' });
    expect(await say(done, '1688/search')).toBeNull();
  });

  test('in the cart it also says that the money will not do; that freight is not known is no hindrance', async () => {
    const cart = VERDICTS['unknown freight'];
    expect(await say(done, '1688/cart', cart.order)).toMatchObject({ state: 'now', word: 'You can buy now' });
    const poor = { ...done, balances: VERDICTS.short.state.balances };
    expect(await say(poor, '1688/cart', cart.order)).toMatchObject({ state: 'short', word: 'Not enough' });
  });

  test('the badge says progress first, then the verdict with its reason, without chips and amounts', async () => {
    const locale = await openLocale('en');
    const badge = (state: OnboardingState, order = VERDICTS.ready.order) =>
      makeBadge(state, { progress: progressOf(journey, state), readiness: assessReadiness(state, NOON, order), due: 0 }, locale);
    expect(badge(VERDICTS.ready.state).text).toMatch(/^\d+%$|^$/);
    expect(badge(done)).toMatchObject({ text: '✓', state: 'ready' });
    expect(badge(done, VERDICTS['wrong loan'].order)).toMatchObject({ text: '!', state: 'wrong' });
    for (const [name, { order }] of Object.entries(VERDICTS)) {
      expect(badge(done, order).title, name).not.toMatch(/\[\[|9,?640|15,?000/);
    }
  });
});
