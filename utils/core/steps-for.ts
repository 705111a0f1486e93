import type { Buyer, When } from './buyer';
import type { Journey, Step } from './journey';

/** A step with the chapter it stands in. */
export interface PlacedStep {
  step: Step;
  chapter: string;
}

/** The steps of a journey that this buyer has to do, in order; those of optional chapters among them. */
export function stepsFor(journey: Journey, buyer: Buyer): PlacedStep[] {
  return journey.chapters.flatMap((chapter) =>
    chapter.steps.filter((step) => appliesTo(step.when ?? {}, buyer)).map((step) => ({ step, chapter: chapter.id })),
  );
}

/** Whether a step, or one of its proofs, is for this buyer: every condition named has to hold. */
export function appliesTo({ countries, routes, alipayBusiness, without }: When, buyer: Buyer): boolean {
  const { country, route = 'world-pay', have = [] } = buyer;
  if (countries?.only && (country === undefined || !countries.only.includes(country))) return false;
  if (country !== undefined && countries?.except?.includes(country)) return false;
  if (routes && !routes.includes(route)) return false;
  if (alipayBusiness && buyer.alipayBusiness !== true) return false;
  return without === undefined || !have.includes(without);
}
