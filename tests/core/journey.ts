import type { Buyer } from '../../utils/core/buyer';
import { Journey, type Step } from '../../utils/core/journey';
import { z } from '../../utils/core/schema';
import file from '../../utils/guidebook/journeys/first-order.json';

/** The real journey: what the tests say has to hold for the data that is shipped. */
export const journey = z.parse(Journey, file);

/** A point in time from which tests count. */
export const NOON = Date.UTC(2026, 10, 23, 12);
export const MINUTE = 60_000;

/** Somebody in Singapore who had an Alipay Business account: on each route all steps apply. */
export const busy = (route: NonNullable<Buyer['route']>) => ({ country: 'SG', route, alipayBusiness: true });

/** The first such buyer who has this step to do. */
export const buyerOf = ({ when }: Step) => busy(when?.routes?.[0] ?? 'world-pay');
