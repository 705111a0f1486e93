import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutBrackets } from '../../utils/core/without-brackets';

test.each([
  ['cotton', 'cotton'],
  ['to pay (money)', 'to pay'],
  ['(old) coat (of wool) ', 'coat'],
  ['(a (b) c', '(a c'],
  ['a) b', 'a) b'],
  ['(', '('],
  ['', ''],
])('%j without its brackets is %j', (text, bare) => expect(withoutBrackets(text)).toBe(bare));

test('never throws, never grows, and leaves no closed pair without one inside', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '(', ')', '中') }), (text) => {
      const bare = withoutBrackets(text);
      expect(bare.length).toBeLessThanOrEqual(text.length);
      if (!text.includes('(') || !text.includes(')')) expect(bare).toBe(text.trim());
    }),
  );
});
