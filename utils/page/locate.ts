import type { Locator, Role } from '../core/page-definition';
import type { Words } from './find-words';
import { isVisible } from './is-visible';
import type { Place } from './judge-place';
import { settingOf } from './setting-of';

/** The roles of a locator that names none. */
export const ANYWHERE: Role[] = ['control', 'field', 'option', 'heading', 'label'];

/** All places a locator finds, best first: alive before written, whole before with a rest. */
export function locate(locator: Locator, words: Words, root: ParentNode): Place[] {
  const roles = locator.as ?? ANYWHERE;
  const found: Place[] = [];
  if (locator.any) {
    if (roles.includes('text')) found.push(...words.sentences(locator.any));
    found.push(...words.places(locator.any).filter((place) => roles.some((role) => place.roles.has(role))));
  } else if (locator.css) {
    for (const element of root.querySelectorAll(locator.css)) {
      if (!isVisible(element) || settingOf(element).quoted) continue;
      found.push({
        phrase: locator.css,
        element,
        targets: new Map(),
        roles: new Set(roles),
        live: roles.some(isLive),
        pieces: [],
        rest: '',
        listed: false,
      });
    }
  }
  if (locator.any && locator.css) return found.filter((place) => closest(place.element, locator.css as string));
  return found.sort((a, b) => rank(b, roles) - rank(a, roles));
}

/** The places where the words of a control stand alone without looking like one: unstyled, drawn by means we do not know. */
export function locateBare(locator: Locator, words: Words): Place[] {
  if (!locator.any || !(locator.as ?? ANYWHERE).some(isLive)) return [];
  return words.places(locator.any).filter(({ roles, rest, listed }) => roles.has('label') && rest === '' && !listed);
}

function rank(place: Place, roles: Role[]): number {
  const live = roles.some((role) => isLive(role) && place.roles.has(role));
  return (live ? 2 : 0) + (place.rest === '' ? 1 : 0);
}

/** What to point at: the button, field or choice that the locator asks for; else the words themselves. */
export function targetOf(place: Place, locator: Locator): Element {
  for (const role of locator.as ?? ANYWHERE) {
    const target = place.roles.has(role) && place.targets.get(role);
    if (target) return target;
  }
  return place.element;
}

/** True for what a buyer can press, fill in or choose. */
export function isLive(role: Role): boolean {
  return role === 'control' || role === 'field' || role === 'option';
}

function closest(element: Element, css: string): boolean {
  return element.closest(css) !== null;
}
