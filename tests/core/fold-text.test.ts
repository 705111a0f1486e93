import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, trimLabel, withoutCount } from '../../utils/core/fold-text';
import { indexPhrases } from '../../utils/core/phrase-index';

test.each([
  ['提 交', '提交'],
  ['　去 付\u200B款\n', '去付款'],
  ['Ｃｒｅａｔｅ　account', 'createaccount'],
  ['￥１２.５０', '¥12.50'],
  ['\uE602 加采购车', '加采购车'],
  // The space of U+FE72 kept two marks apart that now change places: found by the property below.
  ['\u{1D157}\u{1D165}\uFE72', '\u{1D157}\u064C\u{1D165}'],
])('%j folds to %j', (text, folded) => expect(foldText(text)).toBe(folded));

test.each([
  ['*会员名:', '会员名'],
  ['【跨境宝】', '跨境宝'],
  ['› next »', ' next '.trim()],
  ['::', ''],
])('%j trims to %j', (folded, label) => expect(trimLabel(foldText(folded))).toBe(label));

test.each([
  ['进货单(12', '进货单'],
  ['购物车99+', '购物车'],
  ['进货单', null],
  ['1688', null],
])('%j without its count is %j', (label, bare) => expect(withoutCount(label)).toBe(bare));

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => foldText(foldText(text)) === foldText(text)),
    { numRuns: 2000 },
  );
});

test('the index finds exactly what a plain search finds', () => {
  const letters = fc.constantFrom('去', '付', '款', 'a', 'b');
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.string({ unit: letters, maxLength: 20 }), (phrases, text) => {
      const index = indexPhrases(phrases);
      expect(index.isIn(text)).toBe(phrases.some((phrase) => text.includes(phrase)));
      const starts = phrases.filter((phrase) => text.startsWith(phrase)).sort((a, b) => b.length - a.length);
      expect(index.startOf(text)).toBe(starts[0] ?? null);
    }),
  );
});
