import { namedCurrencies } from '../../core/currency-words';
import { tidyText } from '../../core/fold-text';
import { composedContains, composedParent } from '../composed-tree';
import { seenPieces } from '../visible-text';
import { listOf, type Read } from './reader';

const FARTHEST = 24;

/** The currencies that are named behind one of `labels`, in the same box, the first one first. */
export const readCurrencies: Read<'deductionOrder'> = (data, { words, scan, currencies }) => {
  const [place] = words.places(listOf(data, 'labels'));
  const box = place && composedParent(place.element);
  if (!box) return undefined;
  const from = (place.pieces.at(-1)?.at ?? 0) + 1;
  const behind = seenPieces(scan.pieces.slice(from, from + FARTHEST).filter(({ parent }) => composedContains(box, parent)));
  const named = new Set(behind.flatMap(({ text }) => [...namedCurrencies(tidyText(text), currencies)]));
  return named.size > 0 ? [...named] : undefined;
};
