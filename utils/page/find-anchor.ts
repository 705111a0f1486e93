import { foldText } from '../core/fold-text';
import type { Anchor, Locator, PageDefinition } from '../core/page-definition';
import { composedContains } from './composed-tree';
import type { Words } from './find-words';
import type { Place } from './judge-place';
import { isLive, locate, locateBare, targetOf } from './locate';
import type { Look } from './recognise-page';

/**
 * Where a named place is. Only `found` may be pointed at; `certainty` is 0 to 1; `text` is what the place says. `alike` are all places of
 * these words, one in each row of a list: each may be explained.
 */
export type Find = {
  state: 'found' | 'ambiguous' | 'missing';
  certainty: number;
  element: Element | null;
  text: string;
  alike: Element[];
};

type Vote = { target: Element; place: Place; weight: number; supported: boolean };

const SURE = 0.5;
const LEAD = 0.2;
const MOST_ALIKE = 60;

/** Finds every anchor of a recognised page. */
export function findAnchors(definition: PageDefinition, look: Look, document: Document): Map<string, Find> {
  return new Map(Object.entries(definition.anchors).map(([name, anchor]) => [name, findAnchor(anchor, look.words, document)]));
}

/**
 * Lets the locators vote. Words weigh most: 3 where they are alive, 2 where they only stand there, 1 more for the name of today;
 * attributes and structure add 1 in all, so that they can tip the scale and never decide, but for what a seller wrote: no words of it
 * are known. Two places with nearly the same votes are ambiguous.
 */
export function findAnchor(anchor: Anchor, words: Words, document: Document): Find {
  const votes = voteByWords(anchor, words, document);
  for (const locator of anchor.find) {
    if (locator.any) continue;
    for (const place of locate(locator, words, document)) support(votes, place, anchor.seller ? 2 : 1);
  }
  votes.sort((a, b) => b.weight - a.weight);
  const [first, second] = votes;
  if (!first) return { state: 'missing', certainty: 0, element: null, text: '', alike: [] };
  const certainty = Math.min(1, first.weight / 4);
  const text = anchor.seller ? '' : textOf(first.place);
  if (certainty < SURE) return { state: 'missing', certainty, element: null, text, alike: [] };
  const level = votes.filter(({ weight }) => first.weight - weight < LEAD * 4);
  const alike = level.slice(0, MOST_ALIKE).map(({ target }) => target);
  if (second && level.includes(second)) return { state: 'ambiguous', certainty: certainty / 2, element: null, text, alike };
  return { state: 'found', certainty, element: first.target, text, alike };
}

function voteByWords(anchor: Anchor, words: Words, document: Document): Vote[] {
  const votes: Vote[] = [];
  const spoken = anchor.find.filter(({ any }) => any);
  for (const locator of spoken)
    for (const place of locate(locator, words, document))
      vote(votes, place, targetOf(place, locator), weightOf(locator, place) + (isFirst(locator, place) ? 1 : 0));
  if (votes.length === 0)
    for (const locator of spoken) for (const place of locateBare(locator, words)) vote(votes, place, place.element, 2);
  return votes;
}

/** The first of a locator's words is what the place is called today; the others only stand in for it. */
function isFirst(locator: Locator, place: Place): boolean {
  return locator.any?.[0] !== undefined && foldText(locator.any[0]) === place.phrase;
}

function weightOf(locator: Locator, place: Place): number {
  const wanted = locator.as ?? ['control', 'field', 'option'];
  const alive = wanted.some((role) => isLive(role) && place.roles.has(role));
  return (alive ? 3 : 2) - (place.rest === '' ? 0 : 1);
}

/** Words for the same target, or for one inside the other, are one vote: the strongest counts. */
function vote(votes: Vote[], place: Place, aim: Element, weight: number): void {
  const same = votes.find(({ target }) => composedContains(target, aim) || composedContains(aim, target));
  if (!same) votes.push({ target: aim, place, weight, supported: false });
  else same.weight = Math.max(same.weight, weight);
}

/** An attribute or a structure adds 1 to what it lies on, once. Where no words are, it stands alone and is not sure. */
function support(votes: Vote[], place: Place, weight: number): void {
  const same = votes.find(({ target }) => composedContains(target, place.element) || composedContains(place.element, target));
  if (!same) votes.push({ target: place.element, place, weight, supported: true });
  else if (!same.supported) Object.assign(same, { weight: same.weight + weight, supported: true });
}

function textOf(place: Place): string {
  if (place.pieces.length === 0) return (place.element.textContent ?? '').trim().slice(0, 80);
  return place.pieces
    .map((piece) => piece.text.trim())
    .join('')
    .slice(0, 80);
}
