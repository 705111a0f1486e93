import type { Journey, Step } from './journey';
import type { Observation } from './observation';
import type { OnboardingState } from './onboarding-state';
import { TRAIL_LENGTH } from './order-floors';
import { stageOfPage } from './order-stage';

/** How far a time may lie ahead of our clock before it is wrong. */
const AHEAD = 5 * 60_000;

/**
 * The state after an observation. `arrived` is true when the frame was not on this page just before: looking at the same page again
 * is no new arrival. Newer beats older, whatever the order they come in; what a page does not show any more is kept as it was last
 * seen. An observation from the future is a wrong clock, and changes nothing; so is a stored time from the future, which gives way.
 */
export function applyObservation(
  state: OnboardingState,
  { observation, arrived }: { observation: Observation; arrived: boolean },
  journey: Journey,
  now: number,
): OnboardingState {
  const { page, facts, observedAt: at } = observation;
  if (!(at <= now + AHEAD) || at < 0) return state;
  const isNewer = (stored: number | undefined) => stored === undefined || at >= stored || stored > now + AHEAD;
  const { balances = {}, orderTotal, ...others } = observation.translated ? {} : facts;

  const seen: Record<string, unknown> = { ...state.facts };
  for (const [name, value] of Object.entries(others)) {
    if (value !== undefined && isNewer(state.facts[name as keyof typeof state.facts]?.at)) seen[name] = { value, page, at };
  }
  const readings = { ...state.balances };
  for (const [currency, amount] of Object.entries(balances)) {
    if (isNewer(readings[currency]?.at)) readings[currency] = { amount, page, at };
  }
  const shown = { ...state.shown };
  for (const step of stepsOf(journey)) {
    if (isShown(step, observation) && isNewer(shown[step.id]?.at)) shown[step.id] = { page, at };
  }
  return {
    ...state,
    facts: seen as OnboardingState['facts'],
    balances: readings,
    ...(orderTotal && isNewer(state.orderTotal?.at) ? { orderTotal: { value: orderTotal, page, at } } : {}),
    arrivals: arrived && isNewer(state.arrivals[page]) ? { ...state.arrivals, [page]: at } : state.arrivals,
    shown,
    orderTrail: longerTrail(state.orderTrail, observation, arrived),
  };
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
