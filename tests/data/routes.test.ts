import { expect, test } from 'vitest';
import { add, compare } from '../../utils/core/decimal';
import { RouteFacts } from '../../utils/core/route-facts';
import { z } from '../../utils/core/schema';
import fees from '../../utils/guidebook/fees.json';
import file from '../../utils/guidebook/routes.json';
import { terms } from './read-words';

const routes = z.parse(RouteFacts, file);

test('every name of World Pay is a form of its term', () => {
  const forms = terms.find(({ id }) => id === 'world-pay')?.zh ?? [];
  expect([...routes.names, routes.zh].map((name) => name.replace('\u00a0', ' ')).filter((name) => !forms.includes(name))).toEqual([]);
});

test('what the route says of the fee is what readiness counts with', () => {
  expect(compare(add(routes.fee.standard, routes.fee.tier), fees.worldPay.percent)).toBe(0);
});
