import type { Step } from './journey';
import type { OrderStage } from './onboarding-state';

/** What comes after the stages that the trail keeps: a paid order is looked at. It moves no order on, it only belongs to one. */
export type Stage = OrderStage | 5;

const PAGES: Record<string, Stage> = { '1688/order-confirm': 1, '1688/cashier': 2, 'alipay/password': 3, '1688/orders': 5 };
const FACTS: Record<string, Stage> = { tradeMode: 1, orderTotal: 2, paymentMethod: 2, paid: 4 };

/** The stage of an order that arriving at this page belongs to; undefined for pages of no order. */
export function stageOfPage(page: string): Stage | undefined {
  return Object.hasOwn(PAGES, page) ? PAGES[page] : undefined;
}

/** Whether an order is submitted or paid on this page: readiness matters there before all else. */
export function isPaying(page: string): boolean {
  const stage = stageOfPage(page);
  return stage !== undefined && stage < 4;
}

/** The stage of an order that this fact speaks of; undefined for facts that outlive an order. */
export function stageOfFact(fact: string): Stage | undefined {
  return Object.hasOwn(FACTS, fact) ? FACTS[fact] : undefined;
}

/** The furthest stage of an order that any of a step's conditions belongs to; undefined for a step of no order. */
export function stageOfStep(step: Step): Stage | undefined {
  let furthest: Stage | undefined;
  for (const condition of step.done) {
    const stage = 'fact' in condition ? stageOfFact(condition.fact) : 'arrive' in condition ? stageOfPage(condition.arrive) : undefined;
    if (stage !== undefined && (furthest === undefined || stage > furthest)) furthest = stage;
  }
  return furthest;
}
