import { foldText } from '../core/fold-text';
import type { Anchor, Locator, PageDefinition } from '../core/page-definition';
import { composedContains } from './composed-tree';
import type { Place, Words } from './find-words';
import { isLive, locate, locateBare, targetOf } from './locate';
import type { Look } from './recognise-page';

/** Where a named place is. Only `found` may be pointed at; `certainty` is 0 to 1; `text` is what the place says. */
export type Find = { state: 'found' | 'ambiguous' | 'missing'; certainty: number; element: Element | null; text: string };

type Vote = { target: Element; place: Place; weight: number };

const SURE = 0.5;
const LEAD = 0.2;

/** Finds every anchor of a recognised page. */
export function findAnchors(definition: PageDefinition, look: Look, document: Document): Map<string, Find> {
  return new Map(Object.entries(definition.anchors).map(([name, anchor]) => [name, findAnchor(anchor, look.words, document)]));
}

/**
 * Lets the locators vote: words weigh 3 (2 where they are not alive, such as a bare label), an attribute or structure 1. Words
 * alone can decide; structure alone never can. Two places with nearly the same votes are ambiguous.
 */
export function findAnchor(anchor: Anchor, words: Words, document: Document): Find {
  const votes: Vote[] = [];
  for (const locator of anchor.find)
    for (const place of locate(locator, words, document))
      vote(votes, place, targetOf(place, locator), weightOf(locator, place) + (isFirst(locator, place) ? 1 : 0));
  if (votes.length === 0)
    for (const locator of anchor.find) for (const place of locateBare(locator, words)) vote(votes, place, place.element, 2);
  votes.sort((a, b) => b.weight - a.weight);
  const [first, second] = votes;
  if (!first) return { state: 'missing', certainty: 0, element: null, text: '' };
  const certainty = Math.min(1, first.weight / 4);
  const text = textOf(first.place);
  if (certainty < SURE) return { state: 'missing', certainty, element: null, text };
  if (second && first.weight - second.weight < LEAD * 4) return { state: 'ambiguous', certainty: certainty / 2, element: null, text };
  return { state: 'found', certainty, element: first.target, text };
}

/** The first of a locator's words is what the place is called today; the others only stand in for it. */
function isFirst(locator: Locator, place: Place): boolean {
  return locator.any?.[0] !== undefined && foldText(locator.any[0]) === place.phrase;
}

function weightOf(locator: Locator, place: Place): number {
  if (!locator.any) return 1;
  const wanted = locator.as ?? ['control', 'field', 'option'];
  const alive = wanted.some((role) => isLive(role) && place.roles.has(role));
  return (alive ? 3 : 2) - (place.rest === '' ? 0 : 1);
}

/** Votes for the same target, or for one inside the other, count together. */
function vote(votes: Vote[], place: Place, aim: Element, weight: number): void {
  const same = votes.find(({ target }) => composedContains(target, aim) || composedContains(aim, target));
  if (!same) votes.push({ target: aim, place, weight });
  else if (place.pieces.length === 0) same.weight += weight;
  else same.weight = Math.max(same.weight, weight);
}

function textOf(place: Place): string {
  if (place.pieces.length === 0) return (place.element.textContent ?? '').trim().slice(0, 80);
  return place.pieces
    .map((piece) => piece.text.trim())
    .join('')
    .slice(0, 80);
}
