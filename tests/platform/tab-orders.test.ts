import { expect, test } from 'vitest';
import { OnboardingState } from '../../utils/core/onboarding-state';
import { TOP_UP } from '../../utils/core/top-up';
import { readMessage } from '../../utils/platform/read-message';
import { createSessions } from '../../utils/platform/sessions';
import { MINUTE } from '../core/journey';
import { frameOf, fromPopup, observe, stateOf, visit } from './ask';
import { memoryStage } from './memory-stage';

const total = (amount: string) => ({ orderTotal: { currency: 'CNY', amount } });
const money = frameOf('portal.worldfirst.com', 2);
const [left, right] = [frameOf('air.1688.com', 3), frameOf('air.1688.com', 4)];
const [ONE, TWO] = ['2846119033870001', '2846119033870002'] as const;

test('each tab’s card judges that tab’s order', async () => {
  const world = memoryStage();
  await observe(world, money, 'worldfirst/home', { balances: { CNH: '1000.00' } });
  world.clock.now += MINUTE;
  expect((await observe(world, left, '1688/cashier', { ...total('100.00'), orderNumbers: [ONE] }))?.verdict?.state).toBe('ready');
  world.clock.now += MINUTE;
  expect((await observe(world, right, '1688/cashier', { ...total('950.00'), orderNumbers: [TWO] }))?.verdict?.state).toBe('short');
  // The other tab is told at once: what this order reserves is missing there.
  await expect.poll(() => verdictsOf(world, 3).at(-1)).toBe('short');
  // Looked at again, each is still about its own order.
  world.clock.now += MINUTE;
  expect((await observe(world, left, '1688/cashier', { ...total('10.00'), orderNumbers: [ONE] }))?.verdict?.state).toBe('ready');
  await expect.poll(() => verdictsOf(world, 4).at(-1)).toBe('ready');
});

test('an order goes with its tab over pages of no order and over frames, and ends when it is paid', async () => {
  const world = memoryStage();
  const orderOf = async () => Object.values(await world.stage.sessions.read(3)).flatMap(({ order }) => order?.numbers ?? []);
  await observe(world, left, '1688/cashier', { ...total('100.00'), orderNumbers: [ONE] });
  await visit(world, frameOf('portal.worldfirst.com', 3));
  await observe(world, frameOf('portal.worldfirst.com', 3), 'worldfirst/home', { balances: { CNH: '1.00' } });
  expect(await orderOf()).toEqual([ONE]);
  await observe(world, frameOf('trade.1688.com', 3), '1688/paid', { paid: true });
  expect(await orderOf()).toEqual([]);
  // The page did not name the order; the tab knew it.
  expect((await stateOf(world)).orders?.[ONE]?.status).toBe('paid');
});

test('a session of any other form is as good as none', async () => {
  const area = { 'tab:3': { 0: { site: '1688', page: null, at: 0, order: { total: 'much' } } } };
  const sessions = createSessions({
    get: async () => area,
    set: async () => undefined,
    remove: async () => undefined,
    clear: async () => undefined,
  });
  expect(await sessions.read(3)).toEqual({});
});

test('a top-up that was announced is reminded of until a balance was read after it', async () => {
  const world = memoryStage();
  await fromPopup(world, { id: 'command-1', kind: 'remind', step: TOP_UP, minutes: 60 });
  const { reminders } = await stateOf(world);
  expect(reminders?.[TOP_UP]).toMatchObject({ due: world.clock.now + 60 * MINUTE });
  expect(OnboardingState.safeParse(await stateOf(world)).success).toBe(true);
  await fromPopup(world, { id: 'command-2', kind: 'mark', step: TOP_UP });
  expect((await stateOf(world)).reminders).toEqual({});
});

test.each(['margin', 'fee', 'max-age', 'dismiss-order', 'account'])('no site may send %s', (kind) => {
  const self = { id: 'us', root: 'chrome-extension://us/' };
  const wish = {
    margin: { amount: '1' },
    fee: { percent: '1' },
    'max-age': { hours: 2 },
    'dismiss-order': { number: ONE, dismissed: true },
  };
  const given = { account: { name: 'Mine', is: 'new' }, ...wish }[kind as keyof typeof wish];
  const raw = { type: 'command', command: { id: 'command-1', kind, ...given } };
  expect(readMessage(raw, { id: 'us', url: 'https://www.1688.com/', tab: { id: 1 }, frameId: 0 }, self)).toBeNull();
  expect(readMessage(raw, { id: 'us', url: 'chrome-extension://us/popup.html' }, self)).not.toBeNull();
});

test.each([
  { kind: 'margin', amount: '-1' },
  { kind: 'margin', amount: '1e9' },
  { kind: 'margin', amount: '0.001' },
  { kind: 'fee', percent: '11' },
  { kind: 'fee', percent: '-0.6' },
  { kind: 'max-age', hours: 0 },
  { kind: 'dismiss-order', number: '12', dismissed: true },
  { kind: 'account', name: '', is: 'new' },
  { kind: 'account', name: 'Mine', is: 'maybe' },
])('$kind is refused with a figure that makes no sense: %j', (wish) => {
  const raw = { type: 'command', command: { id: 'command-1', ...wish } };
  expect(readMessage(raw, { id: 'us', url: 'chrome-extension://us/popup.html' }, { id: 'us', root: 'chrome-extension://us/' })).toBeNull();
});

function verdictsOf({ sent }: ReturnType<typeof memoryStage>, tab: number): (string | undefined)[] {
  return sent.flatMap(({ tab: to, message }) => (to === tab && message.type === 'brief' ? [message.brief.verdict?.state] : []));
}
