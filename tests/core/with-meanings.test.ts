import { expect, test } from 'vitest';
import type { PageDefinition } from '../../utils/core/page-definition';
import { withMeanings } from '../../utils/core/with-meanings';

const definition: PageDefinition = {
  verified: false,
  source: { from: 'test', date: '2026' },
  addresses: [{ host: 'cart.1688.com', path: '/cart.htm' }],
  need: 2,
  evidence: [
    { id: 'pay', find: [{ any: ['去付款', '支付'], as: ['control'] }, { css: '#pay' }] },
    { id: 'total', find: [{ any: ['合计'], as: ['label'] }] },
    { id: 'sum', find: [{ any: ['总额'], as: ['label'] }] },
  ],
  facts: { cartTotal: { kind: 'amount', currency: 'CNY', labels: ['合计'] } },
  anchors: {
    pay: { term: 'pay', find: [{ any: ['去付款'], as: ['control'] }] },
    title: { term: 'product-title', seller: true, find: [{ css: 'h1' }] },
  },
};
const MEANINGS: Record<string, string[]> = { 去付款: ['Pay now'], 支付: ['Pay now', 'Pay'], 合计: ['Total'], 总额: ['total', 'X'] };
const made = withMeanings(definition, (phrase) => MEANINGS[phrase] ?? []);

test('meanings stand behind the words of the site, each once', () => {
  expect(made.evidence[0]?.find).toEqual([{ any: ['去付款', '支付', 'Pay now', 'Pay'], as: ['control'] }, { css: '#pay' }]);
  expect(made.anchors.pay?.find[0]?.any).toEqual(['去付款', 'Pay now']);
});

test('a meaning of two things tells neither, and one letter tells nothing', () => {
  expect(made.evidence.slice(1).map(({ find }) => find[0]?.any)).toEqual([['合计'], ['总额']]);
});

test('facts are looked for by the words of the site alone, and a seller’s text by no words', () => {
  expect(made.facts).toEqual(definition.facts);
  expect(made.anchors.title).toEqual(definition.anchors.title);
});
