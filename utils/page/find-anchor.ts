import { foldText } from '../core/fold-text';
import type { Anchor, Locator, PageDefinition, Role } from '../core/page-definition';
import { composedParent } from './composed-tree';
import { MOST_ALIKE, type Words } from './find-words';
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

const LIVE: Role[] = ['control', 'field', 'option'];
const SURE = 0.5;
const LEAD = 0.2;

/** Finds every anchor of a recognised page. */
export function findAnchors(definition: PageDefinition, look: Look, document: Document): Map<string, Find> {
  return new Map(Object.entries(definition.anchors).map(([name, anchor]) => [name, findAnchor(anchor, look, document)]));
}

/**
 * Lets the locators vote. Words weigh most: 3 where they are alive, 2 where they only stand there, 1 more for the name of today;
 * attributes and structure add 1 in all, so that they can tip the scale and never decide, but for what a seller or a translator
 * wrote: its words are not known. Two places with nearly the same votes are ambiguous.
 */
export function findAnchor(anchor: Anchor, { words, translated }: Pick<Look, 'words' | 'translated'>, document: Document): Find {
  const votes = new Votes();
  voteByWords(votes, anchor, words, document, translated !== null);
  for (const locator of anchor.find) {
    if (locator.any) continue;
    for (const place of locate(locator, words, document)) support(votes, place, anchor.seller || translated !== null ? 2 : 1);
  }
  const sorted = votes.all.sort((a, b) => b.weight - a.weight);
  const [first, second] = sorted;
  if (!first) return { state: 'missing', certainty: 0, element: null, text: '', alike: [] };
  const certainty = Math.min(1, first.weight / 4);
  const text = anchor.seller ? '' : textOf(first.place);
  if (certainty < SURE) return { state: 'missing', certainty, element: null, text, alike: [] };
  const level = sorted.filter(({ weight }) => first.weight - weight < LEAD * 4);
  const alike = level.slice(0, MOST_ALIKE).map(({ target }) => target);
  if (second && level.includes(second)) return { state: 'ambiguous', certainty: certainty / 2, element: null, text, alike };
  return { state: 'found', certainty, element: first.target, text, alike };
}

/** On a translated page the place itself may have lost its words, and others may have got them: only what is alive is believed to be alive. */
function voteByWords(votes: Votes, anchor: Anchor, words: Words, document: Document, translated: boolean): void {
  const spoken = anchor.find.filter(({ any }) => any);
  for (const locator of spoken)
    for (const place of locate(locator, words, document))
      if (!translated || isAlive(locator, place) || !(locator.as ?? LIVE).some(isLive))
        vote(votes, place, targetOf(place, locator), weightOf(locator, place) + (isFirst(locator, place) ? 1 : 0));
  if (votes.all.length === 0 && !translated)
    for (const locator of spoken) for (const place of locateBare(locator, words)) vote(votes, place, place.element, 2);
}

/** The first of a locator's words is what the place is called today; the others only stand in for it. */
function isFirst(locator: Locator, place: Place): boolean {
  return locator.any?.[0] !== undefined && foldText(locator.any[0]) === place.phrase;
}

function weightOf(locator: Locator, place: Place): number {
  return (isAlive(locator, place) ? 3 : 2) - (place.rest === '' ? 0 : 1);
}

function isAlive(locator: Locator, place: Place): boolean {
  return (locator.as ?? LIVE).some((role) => isLive(role) && place.roles.has(role));
}

/** Words for the same target, or for one inside the other, are one vote: the strongest counts. */
function vote(votes: Votes, place: Place, aim: Element, weight: number): void {
  const same = votes.of(aim);
  if (!same) votes.add({ target: aim, place, weight, supported: false });
  else same.weight = Math.max(same.weight, weight);
}

/** An attribute or a structure adds 1 to what it lies on, once. Where no words are, it stands alone and is not sure. */
function support(votes: Votes, place: Place, weight: number): void {
  const same = votes.of(place.element);
  if (!same) votes.add({ target: place.element, place, weight, supported: true });
  else if (!same.supported) Object.assign(same, { weight: same.weight + weight, supported: true });
}

/** The votes, none of whose targets lies inside another's; kept so that a list of thousands needs no comparing of each with each. */
class Votes {
  readonly all: Vote[] = [];
  private readonly at = new Map<Element, Vote>();
  private readonly within = new Map<Element, Vote>();

  /** The vote whose target is this element, lies around it or is the first within it. */
  of(element: Element): Vote | undefined {
    for (let at: Element | null = element; at; at = composedParent(at)) {
      const around = this.at.get(at);
      if (around) return around;
    }
    return this.within.get(element);
  }

  add(vote: Vote): void {
    this.all.push(vote);
    this.at.set(vote.target, vote);
    for (let at = composedParent(vote.target); at && !this.within.has(at); at = composedParent(at)) this.within.set(at, vote);
  }
}

function textOf(place: Place): string {
  if (place.pieces.length === 0) return (place.element.textContent ?? '').trim().slice(0, 80);
  return place.pieces
    .map((piece) => piece.text.trim())
    .join('')
    .slice(0, 80);
}
