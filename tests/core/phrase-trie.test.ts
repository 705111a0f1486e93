import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../utils/core/fold-text';
import { createFolding } from '../../utils/core/fold-unit';
import { buildPhraseTrie, type Match } from '../../utils/core/phrase-trie';
import { PAIRS } from '../../utils/core/traditional-pairs';
import { loadGuidebook } from '../../utils/platform/guidebook';

const terms = Object.values(loadGuidebook().terms);
const forms = terms.map(({ zh, hant = [] }) => [...zh, ...hant]);
const trie = buildPhraseTrie(forms, createFolding(PAIRS));
const all = (text: string) => {
  const found: Match[] = [];
  trie.each(text, (from, to, phrase) => found.push({ from, to, phrase }));
  return found;
};

const SILENT = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u2066', '\ufe0f', ' ', '\u3000', '\n', '\ue601', '\u{e0101}'];
/** A form as a careless page writes it: silent characters and spaces inside, full-width letters, some characters in traditional form. */
const written = fc
  .record({
    form: fc.constantFrom(...forms.flat()),
    noise: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...SILENT)), { maxLength: 4 }),
    wide: fc.boolean(),
    traditional: fc.boolean(),
  })
  .map(({ form, noise, wide, traditional }) => {
    const letters = [...form].map((letter) => {
      const code = letter.charCodeAt(0);
      if (wide && code > 32 && code < 127) return String.fromCharCode(code + 0xfee0);
      const at = PAIRS.indexOf(letter);
      return traditional && at % 2 === 1 ? PAIRS.charAt(at - 1) : letter;
    });
    for (const [at, sign] of noise) {
      const place = 1 + (at % Math.max(1, letters.length));
      if (place < letters.length) letters[place - 1] += sign;
    }
    return { form, text: letters.join('') };
  });
const around = fc.constantFrom('', '。', '，', '“', '(', ' | ', '🙂', '\u{20000}', '\ufffc');

describe('a phrase', () => {
  test('is found at its place however it is written', () => {
    fc.assert(
      fc.property(written, around, around, ({ form, text }, before, after) => {
        const at = before.length;
        const run = before + text + after;
        const found = trie.longestAt(run, at);
        expect(found, JSON.stringify(run)).not.toBeNull();
        expect([found?.from, found?.to]).toEqual([at, at + text.length]);
        expect(forms[found?.phrase ?? -1]?.map(foldText)).toContain(foldText(form));
        for (const place of [0, Math.floor(text.length / 2), text.length - 1])
          expect(trie.around(run, at + place)).toMatchObject({ from: at, to: at + text.length });
      }),
      { numRuns: 3000 },
    );
  });

  test('is found nowhere else than a plain search of the folded text finds it', () => {
    const folded = new Set(forms.flat().map(foldText));
    const longest = Math.max(...[...folded].map(({ length }) => length));
    const chinese = fc.array(
      fc.constantFrom(
        ...new Set(
          forms
            .flat()
            .join('')
            .match(/\p{Script=Han}/gu),
        ),
        '。',
        '12',
      ),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(
        fc.oneof(chinese, fc.array(fc.constantFrom(...forms.flat().filter((form) => !/[a-z\d]/i.test(form))), { maxLength: 6 })),
        (pieces) => {
          const text = pieces.join('').toLowerCase();
          const plain: string[] = [];
          for (let at = 0; at < text.length; ) {
            let to = Math.min(text.length, at + longest);
            while (
              to > at &&
              !(folded.has(foldText(text.slice(at, to))) && foldText(text.charAt(at)) !== '' && foldText(text.charAt(to - 1)) !== '')
            )
              to -= 1;
            if (to > at) plain.push(text.slice(at, to));
            at = Math.max(to, at + 1);
          }
          expect(all(text).map(({ from, to }) => text.slice(from, to))).toEqual(plain);
        },
      ),
    );
  });

  test('ends with its last letter, not with what nobody sees behind it', () => {
    const fresh = buildPhraseTrie([['货']], createFolding(PAIRS));
    for (const _ of [1, 2]) expect(fresh.longestAt('货\u200b\u3000', 0)).toEqual({ from: 0, to: 1, phrase: 0 });
  });

  test('of Latin letters stands between borders of words', () => {
    const texts = (text: string) => all(text).map(({ from, to }) => text.slice(from, to));
    expect(texts('Next, Nextel or annext; NEXT')).toEqual(['Next', 'NEXT']);
    expect(texts('World First和World  Pay')).toEqual(['World First', 'World  Pay']);
    expect(texts('CNH1')).toEqual([]);
  });
});

describe('a hostile text', () => {
  test('of a million characters takes no longer than its length', () => {
    for (const text of ['立'.repeat(1e6), '立 '.repeat(5e5), `立${' '.repeat(1e6)}即`, '\u{e0100}'.repeat(5e5), '🙂立'.repeat(3e5)]) {
      const begin = performance.now();
      expect(all(text)).toEqual([]);
      expect(trie.around(text, 5e5)).toBeNull();
      expect(performance.now() - begin).toBeLessThan(2000);
    }
  });

  test('of any characters throws nothing, and what is found lies inside it, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 60 }), (codes) => {
        const text = String.fromCharCode(...codes);
        let last = 0;
        for (const { from, to } of all(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('does not make a phrase of half a pair or of an empty form', () => {
    const odd = buildPhraseTrie([[''], ['\u200b'], ['\ud83d'], ['货']], createFolding(PAIRS));
    expect(odd.longestAt('貨', 0)).toEqual({ from: 0, to: 1, phrase: 3 });
    expect(odd.longestAt('', 0)).toBeNull();
    expect(odd.longestAt('🙂货', 2)).toEqual({ from: 2, to: 3, phrase: 3 });
  });
});
