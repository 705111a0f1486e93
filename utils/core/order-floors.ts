import type { OnboardingState } from './onboarding-state';
import type { Stage } from './order-stage';

/** From which time on a proof of each stage belongs to the order the buyer is at now; 0 where every proof does, infinite where none can. */
export interface OrderFloors {
  since: Record<Stage, number>;
  /** As `since`, but only whole orders count: a buyer's own word is not undone by going back to the cashier. */
  order: Record<Stage, number>;
}

/** How many entries of the trail are kept. */
export const TRAIL_LENGTH = 60;

/**
 * Where the present order begins. An order confirmation after a cashier, or a cashier after a payment, is a new order: what was seen
 * of that stage or a later one before it was another order's and proves nothing now. Going back from the password to the cashier is
 * the same order, but the paying has to be done again, unless the payment is seen after all. Nothing is deleted: this is worked out from
 * the trail each time, and "Done myself" closes again whatever it opened. That a paid order was looked at is proved only from its
 * payment on: my orders are there before, too.
 */
export function orderFloors(trail: OnboardingState['orderTrail']): OrderFloors {
  const oldest = trail.length >= TRAIL_LENGTH ? (trail[0]?.at ?? 0) : 0;
  const order: Record<Stage, number> = { 1: oldest, 2: oldest, 3: oldest, 4: oldest, 5: oldest };
  let since: Record<Stage, number> = { ...order };
  let paidAt = Number.POSITIVE_INFINITY;
  let reached = 0;
  for (const { stage, at } of trail) {
    if ((stage === 1 && reached >= 2) || (reached === 4 && (stage === 2 || stage === 3))) {
      for (const later of [1, 2, 3, 4, 5] as const) if (later >= stage) order[later] = at;
      since = { ...order };
      paidAt = Number.POSITIVE_INFINITY;
      reached = stage;
    } else if (stage === 2 && reached === 3) {
      since = { ...since, 3: at };
    } else {
      if (stage === 4) {
        since = { ...order };
        paidAt = Math.min(paidAt, at);
      }
      reached = Math.max(reached, stage);
    }
  }
  return { since: { ...since, 5: paidAt }, order };
}
