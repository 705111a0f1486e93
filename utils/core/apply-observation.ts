import { applyBalances, applyRate } from './apply-balances';
import type { FactName } from './fact';
import { isAhead } from './is-ahead';
import type { Journey, Step } from './journey';
import { applyOrders } from './known-orders';
import type { Observation } from './observation';
import { type OnboardingState, SeenFacts } from './onboarding-state';
import { TRAIL_LENGTH } from './order-floors';
import { stageOfPage } from './order-stage';
import { followOrder, isSameOrder, type TabOrder } from './tab-order';

/**
 * The state after an observation. `arrived` is true when the frame was not on this page just before: looking at the same page again
 * is no new arrival. Newer beats older, whatever the order they come in; what a page does not show any more is kept as it was last
 * seen. An observation from the future is a wrong clock, and changes nothing; so is a stored time from the future, which gives way.
 * `order` is the tab's order before it, null for none; where no tab is known, the order seen last goes on.
 */
export function applyObservation(
  state: OnboardingState,
  { observation: seenNow, arrived, order }: { observation: Observation; arrived: boolean; order?: TabOrder | null },
  journey: Journey,
  now: number,
): OnboardingState {
  // A translator may have written anything: its words are no facts.
  const observation = seenNow.translated ? { ...seenNow, facts: {} } : seenNow;
  const { page, facts, observedAt: at } = observation;
  if (isAhead(at, now) || at < 0) return state;
  const isNewer = (stored: number | undefined) => stored === undefined || at >= stored || isAhead(stored, now);
  const { orderTotal } = facts;
  const { unreadBalances: _unread, account: _account, otherAccount: _other, order: _order, ...rest } = state;
  const isTheirs = isForeign(state, observation);

  const seen: Record<string, unknown> = { ...state.facts };
  for (const name of Object.keys(SeenFacts.shape) as (keyof typeof state.facts)[]) {
    const value = facts[name];
    if (value !== undefined && !(isTheirs && OF_ACCOUNT.includes(name)) && isNewer(state.facts[name]?.at)) seen[name] = { value, page, at };
  }
  const shown = { ...state.shown };
  for (const step of stepsOf(journey)) {
    if (isShown(step, observation) && isNewer(shown[step.id]?.at)) shown[step.id] = { page, at };
  }
  return {
    ...rest,
    facts: seen as OnboardingState['facts'],
    ...applyBalances(state, observation, isNewer),
    ...applyRate(state, observation, isNewer),
    ...ordersAfter(state, { observation, arrived, order }, isNewer),
    ...(orderTotal && isNewer(state.orderTotal?.at) ? { orderTotal: { value: orderTotal, page, at } } : {}),
    arrivals: arrived && isNewer(state.arrivals[page]) ? { ...state.arrivals, [page]: at } : state.arrivals,
    shown,
    orderTrail: longerTrail(state.orderTrail, observation, arrived),
  };
}

/** What only the account that is logged in is asked about: another account's word is not taken. */
const OF_ACCOUNT: FactName[] = ['worldPayActive', 'authorisedIds', 'referenceBalance', 'deductionOrder'];

function isForeign({ account, otherAccount }: OnboardingState, { facts }: Observation): boolean {
  return facts.accountName === undefined ? otherAccount !== undefined : account !== undefined && facts.accountName !== account.name;
}

/** The order seen last, and all that were submitted. */
function ordersAfter(
  state: OnboardingState,
  { observation, arrived, order }: { observation: Observation; arrived: boolean; order?: TabOrder | null | undefined },
  isNewer: (stored: number | undefined) => boolean,
): Pick<OnboardingState, 'order' | 'orders'> {
  const last = state.order;
  const before = order === undefined ? last : (order ?? undefined);
  const own = order === undefined && !isNewer(last?.at) ? last : followOrder(before, observation, arrived);
  const isOver = own === undefined && before !== undefined && last !== undefined && isSameOrder(before, last);
  const shown = own && (last === undefined || own.at >= last.at || isNewer(last.at)) ? own : isOver ? undefined : last;
  const orders = applyOrders(state.orders ?? {}, observation, before);
  return { ...(shown ? { order: shown } : {}), ...(Object.keys(orders).length > 0 ? { orders } : {}) };
}

function stepsOf(journey: Journey): Step[] {
  return journey.chapters.flatMap(({ steps }) => steps);
}

function isShown(step: Step, { page, anchors, translated }: Observation): boolean {
  return step.done.some(
    (way) =>
      !translated &&
      'shows' in way &&
      way.on === page &&
      anchors.includes(way.shows) &&
      (way.without === undefined || !anchors.includes(way.without)),
  );
}

/** A payment counts whenever it is seen, the other stages on arrival. Kept in the order of their times, however they come in. */
function longerTrail(trail: OnboardingState['orderTrail'], { page, facts, translated, observedAt: at }: Observation, arrived: boolean) {
  const stage = facts.paid === true && !translated ? 4 : arrived ? stageOfPage(page) : undefined;
  if (stage === undefined || stage === 5 || trail.some((entry) => entry.at === at && entry.stage === stage)) return trail;
  return [...trail, { stage, at }].sort((a, b) => a.at - b.at || a.stage - b.stage).slice(-TRAIL_LENGTH);
}
