import { compare } from './decimal';
import type { Condition, Step } from './journey';
import type { PageId } from './observation';
import type { OnboardingState } from './onboarding-state';
import { type OrderFloors, orderFloors } from './order-floors';
import { stageOfFact, stageOfPage, stageOfStep } from './order-stage';
import { appliesTo } from './steps-for';

/** Who says that a step is done: a page, or the buyer; and since when we know. */
export type Proof = { by: 'page'; page: PageId; at: number } | { by: 'buyer'; at: number };

/**
 * What proves that a step is done, or null while it is open. A page's word goes before the buyer's; of several the newest. A proof
 * not later than the step's undoing does not count, nor one that belongs to an earlier order (see `orderFloors`).
 */
export function proofOfStep(step: Step, state: OnboardingState): Proof | null {
  const floors = orderFloors(state.orderTrail);
  const undone = state.undone[step.id] ?? -1;
  let newest: Proof | null = null;
  for (const condition of step.done) {
    const proof = proofOf(condition, step, state, floors);
    if (proof && proof.at > undone && (newest === null || proof.at > newest.at)) newest = proof;
  }
  if (newest) return newest;
  const mark = state.marks[step.id];
  const stage = stageOfStep(step);
  return mark && (stage === undefined || mark.at >= floors.order[stage]) ? { by: 'buyer', at: mark.at } : null;
}

function proofOf(condition: Condition, step: Step, state: OnboardingState, floors: OrderFloors): Proof | null {
  if ('arrive' in condition) {
    const at = state.arrivals[condition.arrive];
    const stage = stageOfPage(condition.arrive);
    return at !== undefined && (stage === undefined || at >= floors.since[stage]) ? { by: 'page', page: condition.arrive, at } : null;
  }
  if ('shows' in condition) {
    const shown = state.shown[step.id];
    return shown ? { by: 'page', ...shown } : null;
  }
  if ('balance' in condition) {
    if (!appliesTo(condition.when ?? {}, state.choices)) return null;
    const reading = state.balances[condition.balance];
    return reading && compare(reading.amount, condition.above) > 0 ? { by: 'page', page: reading.page, at: reading.at } : null;
  }
  if ('fact' in condition) return proofByFact(condition.fact, state, floors, (value) => value === condition.is);
  if ('known' in condition) return proofByFact(condition.known, state, floors, () => true);
  return null;
}

function proofByFact(
  name: string,
  { facts, arrivals }: OnboardingState,
  floors: OrderFloors,
  fits: (value: unknown) => boolean,
): Proof | null {
  const seen = Object.hasOwn(facts, name) ? facts[name as keyof typeof facts] : undefined;
  if (!seen || !fits(seen.value)) return null;
  const stage = stageOfFact(name);
  // What an order's page said at an earlier visit may have been said of another order.
  const tooOld = stage !== undefined && (seen.at < floors.since[stage] || seen.at < (arrivals[seen.page] ?? 0));
  return tooOld ? null : { by: 'page', page: seen.page, at: seen.at };
}
