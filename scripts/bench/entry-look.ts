// Runs in a world of its own, as our overlay does: one look at the page, and a second one that knows the first.
import { PAGES } from '../../utils/page/inspect-page';
import type { Kept } from '../../utils/page/recognise-page';
import { seePage } from '../../utils/page/see-page';
import { inOneGo } from '../../utils/page/steps';

const kept: Kept = {};

/** The page's id. */
function look(): string | null {
  return inOneGo(seePage(document, document.URL, PAGES, kept)).seen?.page ?? null;
}

/** The longest step that cannot be laid down, in ms. */
function longestStep(): number {
  const steps = seePage(document, document.URL, PAGES, {});
  let longest = 0;
  for (let done = false; !done; ) {
    const begin = performance.now();
    done = steps.next().done === true;
    longest = Math.max(longest, performance.now() - begin);
  }
  return longest;
}

Object.assign(globalThis, { benchLook: look, benchLongestStep: longestStep });
