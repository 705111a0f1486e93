import { foldText } from '../core/fold-text';
import type { Role } from '../core/page-definition';
import { composedContains, composedParent } from './composed-tree';
import { isVisible } from './is-visible';
import { type Memory, recall } from './memory';
import { choiceOf, fieldOf, isHeading, pressableOf } from './role-of';
import type { Piece, Unit } from './scan-page';
import { settingOf } from './setting-of';

/**
 * One place where looked-for words stand alone and can be seen. `targets` say what a buyer would press, fill in or choose there, by
 * role; `live` is true where there is any.
 */
export type Place = {
  phrase: string;
  element: Element;
  targets: Map<Role, Element>;
  roles: Set<Role>;
  live: boolean;
  pieces: Piece[];
  rest: string;
  /** One of several labels in a row of one text. */
  listed: boolean;
};

/** Words found at the head of a unit: the phrase, what follows it, and whether it is one of several in a row. */
export type Hit = { phrase: string; rest: string; listed?: boolean };

/** What is asked once in a look and remembered to its end. `fieldWords` are the folded phrases that may label a field. */
export type Eyes = { fillables: Element[]; memory: Memory; fieldWords: ReadonlySet<string> };

/** Judges one unit that holds looked-for words: the roles it has, or none where nobody sees it or it is only quoted. */
export function judgePlace(eyes: Eyes, unit: Unit, hit: Hit, pieces: Piece[]): Place {
  const { element } = unit;
  const place: Place = {
    phrase: hit.phrase,
    element,
    targets: new Map(),
    roles: new Set(),
    live: false,
    pieces,
    rest: hit.rest,
    listed: hit.listed === true,
  };
  if (!isVisible(element, pieces[0]?.node, eyes.memory)) return place;
  const setting = settingOf(element, eyes.memory);
  const pressable = pressableOf(element, eyes.memory);
  if (setting.quoted || (unit.how !== 'attribute' && !unit.folded.endsWith(':') && isInSentence(element, pressable))) return place;
  if (setting.linked || setting.menu) place.roles.add('link');
  if (hit.listed) {
    if (!setting.linked && !setting.menu) place.roles.add('label');
    return place;
  }
  const native = pressable && /^(BUTTON|INPUT)$/.test(pressable.nodeName);
  const field = eyes.fieldWords.has(hit.phrase)
    ? fieldOf(element, eyes.fillables, (candidate) => isSeen(candidate, eyes), eyes.memory)
    : null;
  const choice = choiceOf(element, eyes.memory);
  if (field && hit.rest === '') give(place, 'field', field);
  if (pressable && hit.rest === '' && (!(setting.linked || setting.menu) || native)) give(place, 'control', pressable);
  if (choice && !setting.linked) give(place, 'option', choice);
  if (setting.linked || setting.menu) {
    if (pressable) place.targets.set('link', pressable);
    return place;
  }
  if (isHeading(element)) place.roles.add('heading');
  place.roles.add('label');
  return place;
}

function give(place: Place, role: Role, target: Element): void {
  place.roles.add(role);
  place.targets.set(role, target);
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
  // Wide spaces set things apart; a plain one also stands between the words of a sentence.
  if (/^[\u3000\u00A0]|^\s{2}/.test(at < 0 ? [...sibling.data].reverse().join('') : sibling.data)) return false;
  const nearest = folded.at(at);
  return nearest !== undefined && /[\p{L}\p{N},，、“”"「」'‘’《》]/u.test(nearest);
}

function isSeen(field: Element, eyes: Eyes): boolean {
  return recall(eyes.memory, 'seen', field, () => isVisible(field, undefined, eyes.memory));
}
