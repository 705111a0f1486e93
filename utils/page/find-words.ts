import { foldText, trimLabel, withoutCount } from '../core/fold-text';
import type { Role } from '../core/page-definition';
import { composedContains, composedParent } from './composed-tree';
import { isVisible } from './is-visible';
import { choiceOf, fieldOf, isHeading, pressableOf } from './role-of';
import type { Piece, Scan, Unit } from './scan-page';
import { settingOf } from './setting-of';

/** One place where looked-for words stand alone and can be seen. `target` is what a buyer would press, fill in or choose there. */
export type Place = { phrase: string; element: Element; target: Element; roles: Set<Role>; live: boolean; pieces: Piece[]; rest: string };

/** Finds words on one scanned page. */
export type Words = {
  /** The places of these folded phrases, in reading order; text inside reviews, adverts, articles and the hidden is left out. */
  places(phrases: readonly string[]): Place[];
  /** Visible sentences that contain one of these folded phrases. */
  sentences(phrases: readonly string[]): Place[];
};

const LONGEST_VALUE = 60;
const SENTENCE = /[。！？；!?;]/;

/** Looks for all `wanted` phrases in one go, and judges only what holds one of them. */
export function findWords(scan: Scan, wanted: readonly string[]): Words {
  const byPhrase = new Map<string, Place[]>(wanted.map((phrase) => [foldText(phrase), []]));
  const pattern = new RegExp([...byPhrase.keys()].map(escapeLiteral).join('|'));
  const sentences: { unit: Unit; folded: string }[] = [];
  for (const unit of scan.units) {
    if (!pattern.test(unit.folded)) continue;
    const folded = visibleText(scan, unit);
    if (folded === '') continue;
    sentences.push({ unit, folded });
    const hit = readLabel(folded, byPhrase);
    if (hit) add(byPhrase.get(hit.phrase) as Place[], scan, unit, hit);
  }
  return {
    places: (phrases) => phrases.flatMap((phrase) => byPhrase.get(foldText(phrase)) ?? []).filter((place) => place.roles.size > 0),
    sentences: (phrases) => findSentences(scan, sentences, phrases.map(foldText)),
  };
}

function escapeLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** The unit's words without the parts that nobody sees, such as a hidden "loading" inside a button. */
function visibleText(scan: Scan, unit: Unit): string {
  if (unit.from === unit.to) return unit.folded;
  const pieces = scan.pieces.slice(unit.from, unit.to);
  const seen = pieces.filter((piece) => piece.parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  return seen.length === pieces.length ? unit.folded : foldText(seen.map((piece) => piece.text).join(''));
}

type Hit = { phrase: string; rest: string };

/** "会员名", "*会员名:", "进货单(3)" and "会员名:abc" all speak of 会员名; the last with a rest. */
function readLabel(folded: string, wanted: Map<string, unknown>): Hit | null {
  const label = trimLabel(folded);
  if (wanted.has(folded)) return { phrase: folded, rest: '' };
  if (wanted.has(label)) return { phrase: label, rest: '' };
  const bare = withoutCount(label);
  if (bare !== null && wanted.has(bare)) return { phrase: bare, rest: '' };
  const colon = label.indexOf(':');
  const rest = label.slice(colon + 1);
  const head = trimLabel(label.slice(0, Math.max(0, colon)));
  if (colon > 0 && rest.length <= LONGEST_VALUE && !SENTENCE.test(rest) && wanted.has(head)) return { phrase: head, rest };
  const open = label.search(/[([]/);
  const outside = open > 0 ? trimLabel(label.slice(0, open)) : '';
  return outside !== '' && label.length - open <= 24 && wanted.has(outside) ? { phrase: outside, rest: '' } : null;
}

/** The same words are found in an element and in the elements around it: that is one place, and the inmost element names it. */
function add(places: Place[], scan: Scan, unit: Unit, hit: Hit): void {
  const last = places.at(-1);
  const pieces = scan.pieces.slice(unit.from, unit.to);
  if (last && unit.from !== unit.to && last.pieces.length > 0 && last.pieces.some((piece) => pieces.includes(piece))) {
    if (hit.rest !== '' || last.roles.has('control') || last.roles.size === 0) return;
    const outer = judge(scan, unit, hit, pieces);
    for (const role of outer.roles) last.roles.add(role);
    if (outer.live && !last.live) Object.assign(last, { live: true, target: outer.target });
    return;
  }
  places.push(judge(scan, unit, hit, pieces));
}

function judge(scan: Scan, unit: Unit, hit: Hit, pieces: Piece[]): Place {
  const { element } = unit;
  const place: Place = { phrase: hit.phrase, element, target: element, roles: new Set(), live: false, pieces, rest: hit.rest };
  if (!isVisible(element, pieces[0]?.node)) return place;
  const setting = settingOf(element);
  const pressable = pressableOf(element);
  if (setting.quoted || (unit.how !== 'attribute' && isInSentence(element, pressable))) return place;
  if (setting.linked || setting.menu) place.roles.add('link');
  const native = pressable && /^(BUTTON|INPUT)$/.test(pressable.nodeName);
  const field = fieldOf(element, scan.fillables, (candidate) => isVisible(candidate));
  const choice = choiceOf(element);
  if (field && hit.rest === '') give(place, 'field', field);
  if (pressable && hit.rest === '' && (!(setting.linked || setting.menu) || native)) give(place, 'control', pressable);
  if (choice && !setting.linked) give(place, 'option', choice);
  if (setting.linked || setting.menu) {
    if (pressable) place.target = pressable;
    return place;
  }
  if (isHeading(element)) place.roles.add('heading');
  place.roles.add('label');
  return place;
}

function give(place: Place, role: Role, target: Element): void {
  place.roles.add(role);
  if (!place.live || role === 'control') place.target = target;
  place.live = true;
}

/** True for a word set apart inside running text ("press <b>Pay</b> now"): that is talk about a label, not the label. */
function isInSentence(element: Element, pressable: Element | null): boolean {
  if (pressable && composedContains(element, pressable)) return false;
  const view = element.ownerDocument.defaultView;
  for (let at: Element = element; view?.getComputedStyle(at).display === 'inline'; ) {
    if (touchesText(at.previousSibling, -1) || touchesText(at.nextSibling, 0)) return true;
    const parent = composedParent(at);
    if (!parent) return false;
    at = parent;
  }
  return false;
}

function touchesText(sibling: Node | null, at: number): boolean {
  if (!(sibling instanceof Text)) return false;
  const folded = foldText(sibling.data);
  const nearest = folded.at(at);
  return nearest !== undefined && /[\p{L}\p{N},，、“”"「」'‘’《》]/u.test(nearest);
}

function findSentences(scan: Scan, candidates: { unit: Unit; folded: string }[], phrases: string[]): Place[] {
  const found: Place[] = [];
  for (const { unit, folded } of candidates) {
    const phrase = phrases.find((each) => folded.includes(each));
    const pieces = scan.pieces.slice(unit.from, unit.to);
    if (!phrase || found.some((place) => place.pieces.some((piece) => pieces.includes(piece)))) continue;
    if (!isVisible(unit.element, pieces[0]?.node)) continue;
    const setting = settingOf(unit.element);
    if (setting.quoted || setting.linked || setting.menu) continue;
    found.push({ phrase, element: unit.element, target: unit.element, roles: new Set<Role>(['text']), live: false, pieces, rest: '' });
  }
  return found;
}
