import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutWords, LONGEST_RUN, type LookUp, shortRun } from '../../utils/core/cut-words';
import { fuzzRuns } from '../fuzz-runs';

const lookUpIn =
  (...words: string[]): LookUp =>
  (word) =>
    words.includes(word) ? [{ zh: word, hant: word, pinyin: '', english: [word] }] : [];
const words = (run: string, ...known: string[]) => cutWords(run, lookUpIn(...known)).map(({ zh }) => zh);

describe('cutWords', () => {
  test('takes the longest word that ends where the segmenter sees an end', () => {
    expect(words('电子商务', '电', '电子', '商务', '电子商务')).toEqual(['电子商务']);
    expect(words('不锈钢保温杯', '不', '不锈钢', '保温', '保温杯')).toEqual(['不锈钢', '保温杯']);
    // "发财" would be longer, but the finance department is not broken apart for it.
    expect(words('开发财务系统', '开', '开发', '发财', '财务', '系统')).toEqual(['开发', '财务', '系统']);
  });

  test('takes the longest word of all where the segmenter’s is unknown', () => {
    expect(words('一件代发', '一件', '代发')).toEqual(['一件', '代发']);
  });

  test('leaves what is unknown: single characters, whole words of other scripts', () => {
    expect(words('鱻龘', 'x')).toEqual(['鱻', '龘']);
    expect(words('USB充电', '充电')).toEqual(['USB', '充电']);
    expect(words('夏季T恤，现货', 'T恤', '夏季', '现货')).toEqual(['夏季', 'T恤', '，', '现货']);
  });

  test('sees through silent characters, and gives positions in the run as it was', () => {
    const parts = cutWords('\u200b棉\u200b花\u200d好', lookUpIn('棉花', '好'));
    expect(parts.map(({ from, to, zh }) => [from, to, zh])).toEqual([
      [0, 5, '棉花'],
      [5, 6, '好'],
    ]);
    expect(cutWords('\u200b', lookUpIn())).toEqual([{ from: 0, to: 1, zh: '', entries: [] }]);
    expect(cutWords('', lookUpIn())).toEqual([]);
  });

  test('a million characters are sixty', () => {
    expect(cutWords('棉'.repeat(1_000_000), lookUpIn('棉')).at(-1)?.to).toBe(LONGEST_RUN);
    expect(shortRun('😀'.repeat(40))).toBe('😀'.repeat(30));
    expect(shortRun(`a${'😀'.repeat(40)}`)).toBe(`a${'😀'.repeat(29)}`);
  });

  test('the parts cover the run, in order, whatever it is', () => {
    const known = ['棉花', '棉', '花好', '好', '不锈钢', 'T恤', '👍', '後', '\ud83d', '月圆花好', '锈'];
    const piece = fc.oneof(
      fc.constantFrom(
        ...known,
        '\u200b',
        '\u200d',
        '\ufeff',
        '\ud83d',
        '\udc4d',
        '👨‍👩‍👧',
        ' ',
        '，',
        '\u0301',
        '\u2028',
        '\0',
        'ab12',
        '月圆',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 4 }),
    );
    const run = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(run, (text) => {
        const short = shortRun(text);
        const parts = cutWords(text, lookUpIn(...known));
        let at = 0;
        for (const { from, to } of parts) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(short.length);
        expect(short.length).toBeLessThanOrEqual(LONGEST_RUN);
      }),
      { numRuns: fuzzRuns(5000) },
    );
  }, 60_000);
});
