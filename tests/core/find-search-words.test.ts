import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSearchWords, MOST_ROWS, readWish, type SearchWord } from '../../utils/core/find-search-words';
import { foldInPlace, foldMeaning } from '../../utils/core/fold-meaning';
import { fuzzRuns } from '../fuzz-runs';

const word = (zh: string, from: SearchWord['from'], ...meanings: string[]): SearchWord => ({ zh, pinyin: '', meanings, from });
const find = (typed: string, words: SearchWord[]) => {
  const wish = readWish(typed);
  return wish && findSearchWords(wish, words).map(({ zh }) => zh);
};

describe('findSearchWords', () => {
  test('an exact meaning, then one that starts so, then a whole word, then a part; of equal ones the glossary first', () => {
    const words = [
      word('部', 'dictionary', 'cottonwood'),
      word('纯', 'glossary', 'Pure cotton'),
      word('词', 'dictionary', 'pure cotton'),
      word('签', 'dictionary', 'cotton swab'),
      word('纱', 'glossary', 'Cotton yarn'),
      word('花', 'dictionary', 'cotton'),
      word('棉', 'glossary', 'Cotton'),
      word('无', 'dictionary', 'wool'),
    ];
    expect(find('cotton', words)).toEqual(['棉', '花', '纱', '纯', '签', '词', '部']);
  });

  test('case, accents, signs, articles and plurals make no difference', () => {
    expect(find(' CAFÉ! ', [word('咖', 'dictionary', 'cafe')])).toEqual(['咖']);
    expect(find('Đèn điện', [word('灯', 'glossary', 'đèn điện')])).toEqual(['灯']);
    expect(find('kutu', [word('盒', 'glossary', 'Kutu')])).toEqual(['盒']);
    expect(find('the boxes', [word('箱', 'dictionary', 'box')])).toEqual(['箱']);
    expect(find('batteries', [word('池', 'dictionary', 'battery; electric cell')])).toEqual(['池']);
    expect(find('buy', [word('买', 'dictionary', 'to buy')])).toEqual(['买']);
    expect(find('хлопок', [word('棉', 'glossary', 'Хлопок', 'Cotton')])).toEqual(['棉']);
    expect(find('ฝ้าย', [word('棉', 'glossary', 'ฝ้าย', 'Cotton')])).toEqual(['棉']);
  });

  test('the glossary shows the buyer’s own language, also when it was found in English', () => {
    const wish = readWish('cotton');
    expect(wish && findSearchWords(wish, [word('棉', 'glossary', 'Baumwolle', 'Cotton')])).toMatchObject([{ meaning: 'Baumwolle' }]);
  });

  test('rare characters and mere references come behind', () => {
    const words: SearchWord[] = [
      { ...word('舄', 'dictionary', 'shoe'), uses: 1 },
      { ...word('鞋', 'dictionary', 'shoe'), uses: 40 },
    ];
    expect(find('shoes', words)).toEqual(['鞋', '舄']);
    expect(find('shan', [word('单', 'dictionary', 'surname Shan'), word('山', 'dictionary', 'old Shan')])).toEqual(['山', '单']);
  });

  test('one word is one row, with its better meaning', () => {
    expect(find('cotton', [word('棉', 'dictionary', 'cotton'), word('棉', 'glossary', 'Cotton')])).toEqual(['棉']);
  });

  test.each(['', '   ', '?!…', '\u200b', '。，'])('nothing to search for: %j', (typed) => expect(readWish(typed)).toBeNull());

  test('a very long wish is cut', () => expect(readWish('x'.repeat(1_000_000))?.forms[0]).toHaveLength(60));

  test('never throws, at most twelve rows, each holding the wish', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('cotton', 'a box', '(of)', 'box; (case', 'É', '棉', ';;'),
    );
    const words = fc.array(
      fc.record({
        zh: fc.string({ maxLength: 2 }),
        pinyin: fc.string(),
        meanings: fc.array(text, { maxLength: 4 }),
        from: fc.constantFrom('glossary' as const, 'dictionary' as const),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, words, (typed, all) => {
        const wish = readWish(typed);
        if (!wish) return;
        const rows = findSearchWords(wish, all);
        expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
        expect(new Set(rows.map(({ zh }) => zh)).size).toBe(rows.length);
        for (const row of rows) {
          const source = all.filter(({ zh, from }) => zh === row.zh && from === row.from).flatMap(({ meanings }) => meanings);
          expect(source).toContain(row.meaning);
          expect(source.some((meaning) => wish.forms.some((form) => foldMeaning(meaning).includes(form)))).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(2000) },
    );
  }, 60_000);
});

test('folding in place keeps every place', () => {
  expect(foldInPlace('Nǚ CAFÉ 棉')).toBe('nu cafe 棉');
  const letters = fc.string({ unit: fc.constantFrom(...'ÀéǚĐłßẞỘ棉aZ') });
  fc.assert(fc.property(letters, (text) => foldInPlace(text).length === text.length));
});
