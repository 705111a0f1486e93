import { Asset, type Buyer, Route } from '../../utils/core/buyer';
import type { Journey } from '../../utils/core/journey';

/** Every kind of buyer that a journey tells apart: each country it names, one it does not name and none; routes, Alipay Business, assets. */
export function buyersOf(journey: Journey): Buyer[] {
  const named = journey.chapters
    .flatMap(({ steps }) => steps)
    .flatMap(({ when }) => [...(when?.countries?.only ?? []), ...(when?.countries?.except ?? [])]);
  const countries = [undefined, ...new Set([...named, 'IS'])];
  const assets: Asset[][] = [[]];
  for (const asset of Asset.options) assets.push(...assets.map((set) => [...set, asset]));
  return countries.flatMap((country) =>
    Route.options.flatMap((route) =>
      [false, true].flatMap((alipayBusiness) =>
        assets.map((have) => ({ ...(country === undefined ? {} : { country }), route, alipayBusiness, have })),
      ),
    ),
  );
}

/** A buyer in words. */
export function nameBuyer({ country, route, alipayBusiness, have = [] }: Buyer): string {
  return [
    country === undefined ? 'of no known country' : `in ${country}`,
    `on the route "${route}"`,
    ...(alipayBusiness ? ['with Alipay Business'] : []),
    ...(have.length > 0 ? [`who has ${have.join(', ')}`] : []),
  ].join(', ');
}
