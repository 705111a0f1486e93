// Runs in a page: looks up the words under many points of the window, as the script for words does.
import { createFolding } from '../../utils/core/fold-unit';
import { buildPhraseTrie } from '../../utils/core/phrase-trie';
import { PAIRS } from '../../utils/core/traditional-pairs';
import { spotsAtPoint } from '../../utils/page/word-at';

/** For each point, in ms: the browser's own question for the caret, and the whole look-up. */
function hover(phrases: string[], points: number): { caret: number[]; whole: number[]; found: number } {
  const trie = buildPhraseTrie(
    phrases.map((phrase) => [phrase]),
    createFolding(PAIRS),
  );
  const caret: number[] = [];
  const whole: number[] = [];
  let found = 0;
  for (let at = 0; at < points; at += 1) {
    const x = 90 + ((at * 131) % 1180);
    const y = 20 + ((at * 67) % 860);
    const ask = () => {
      const begin = performance.now();
      document.caretPositionFromPoint(x, y);
      return performance.now() - begin;
    };
    const lookUp = () => {
      const begin = performance.now();
      for (const spot of spotsAtPoint(x, y, null)) if (trie.around(spot.text, spot.at)) found += 1;
      return performance.now() - begin;
    };
    if (at % 2 === 0) {
      caret.push(ask());
      whole.push(lookUp());
    } else {
      whole.push(lookUp());
      caret.push(ask());
    }
  }
  return { caret, whole, found };
}

Object.assign(globalThis, { benchHover: hover });
