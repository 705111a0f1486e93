import { expect, test } from 'vitest';
import { packPairs } from '../../scripts/pack-pairs';
import { PAIRS } from '../../utils/core/traditional-pairs';
import { unpackPairs } from '../../utils/core/unpack-pairs';

test('the pairs that a build carries are the pairs that were written', () => {
  const written = PAIRS.match(/../gu) ?? [];
  expect(unpackPairs(packPairs(PAIRS)).match(/../gu)).toEqual([...written].sort());
});

test('no character is simplified in two ways', () => {
  const lefts = (PAIRS.match(/../gu) ?? []).map((pair) => pair.charAt(0));
  expect(lefts.filter((left, at) => lefts.indexOf(left) !== at)).toEqual([]);
});

test('every character can be packed', () => {
  expect([...PAIRS].filter((character) => character < '\u4e00' || character > '\u9fff')).toEqual([]);
});
