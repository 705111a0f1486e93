import { foldText } from '../core/fold-text';
import { composedParent } from './composed-tree';
import type { Place } from './judge-place';

const PROSE = /[。；;.!?]$/;
const SHORTEST_PROSE = 14;

/**
 * True where most of these words are explained, each by a sentence beside it, as in a help table: then the page speaks about
 * another page. Fields and buttons with a hint beside them do not count.
 */
export function isGlossary(places: readonly Place[]): boolean {
  const explained = places.filter((place) => !place.live && isExplained(place.element));
  return explained.length >= 3 && explained.length * 5 >= places.length * 3;
}

/** The next thing in the row is a sentence, and the row holds nothing else. */
function isExplained(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 3; steps += 1, at = composedParent(at)) {
    const next = at.nextElementSibling;
    if (!next) continue;
    const text = (next.textContent ?? '').trim();
    return (
      foldText(text).length >= SHORTEST_PROSE &&
      foldText(text).length < 400 &&
      PROSE.test(text) &&
      (at.parentElement?.childElementCount ?? 0) <= 4 &&
      !next.querySelector('input, button, select')
    );
  }
  return false;
}
