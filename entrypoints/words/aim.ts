import { inThisFrame } from '../../components/in-this-frame';
import type { TermPlace } from '../../components/overlay-view';
import type { TipView } from '../../utils/core/tip-view';
import type { Found, WordBook } from '../../utils/core/word-book';
import { composedContains } from '../../utils/page/composed-tree';
import type { TextBox } from '../../utils/page/measure-text';
import { elementAt, type Spot, spotAtLetter, spotsAtPoint, spotsOfElement } from '../../utils/page/word-at';

/** A word on the page that can be explained. */
export interface Aim {
  /** Tells one word of an element from another. */
  readonly key: string;
  readonly element: Element;
  /** The whole text that the word stands in. */
  readonly whole: string;
  readonly underline: boolean;
  /** Where in the page it begins, for the next and the previous one. */
  readonly place: { node: Text; offset: number } | null;
  /** Where it stands now, the line that was pointed at first. */
  boxes(): TextBox[];
  /** What to say of it at once; null where only the dictionary may know. */
  readonly view: TipView | null;
  /** With every word of its label looked up; null for what needs no more. */
  readonly found: Found | null;
}

/** A longer attribute is a sentence about something else, such as the title of a picture. */
const LONGEST_LABEL = 24;

/** What stands at a point; null where there is nothing to explain. With `asked`, also what is too long to come by itself. */
export function aimAtPoint(book: WordBook, x: number, y: number, own: Element | null, asked: boolean): Aim | null {
  const { overlay } = inThisFrame();
  const hit = elementAt(x, y, own);
  if (!hit) return null;
  const explained = overlay?.explained();
  if (!asked && explained && composedContains(explained, hit)) return null;
  const aim = firstKnown(book, spotsAtPoint(x, y, own), asked, (boxes) => lineFirst(boxes, y));
  return better(
    book,
    aim,
    overlay?.places().find(({ element }) => composedContains(element, hit)),
  );
}

/** What an element says that has the focus. */
export function aimAtElement(book: WordBook, element: Element): Aim | null {
  const { overlay } = inThisFrame();
  const explained = overlay?.explained();
  if (explained && composedContains(explained, element)) return null;
  const aim = firstKnown(book, spotsOfElement(element), false, (boxes) => boxes);
  return better(
    book,
    aim,
    overlay?.places().find((place) => composedContains(place.element, element)),
  );
}

/** The term that begins at a letter of the page. */
export function aimAtLetter(book: WordBook, { node, offset }: { node: Text; offset: number }): Aim | null {
  const spot = spotAtLetter(node, offset);
  const found = book.find(spot.text, spot.at);
  return found ? aimAt(book, spot, found, (boxes) => boxes) : null;
}

/** Scrolls the word into the window where it is not: the buyer has asked for it. */
export async function bringIntoView(aim: Aim): Promise<void> {
  const [box] = aim.boxes();
  if (!box || (box.y >= 0 && box.y + box.height <= innerHeight && box.x >= 0 && box.x <= innerWidth)) return;
  aim.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // What scrolled is told before the next frame: then it is over.
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function aimAt(book: WordBook, spot: Spot, found: Found, order: (boxes: TextBox[]) => TextBox[]): Aim {
  const { text, element } = spot;
  return {
    key: `${found.from},${found.to},${text.length},${text.slice(found.from, found.to)}`,
    element,
    whole: text.trim(),
    underline: spot.isDrawn,
    place: spot.placeOf(found.from),
    boxes: () => order(spot.boxes(found.from, found.to)),
    view: book.explain(found),
    found,
  };
}

function firstKnown(book: WordBook, spots: Iterable<Spot>, asked: boolean, order: (boxes: TextBox[]) => TextBox[]): Aim | null {
  let second: Aim | null = null;
  for (const spot of spots) {
    if (spot.at < 0 && !asked && spot.text.trim().length > LONGEST_LABEL) continue;
    const found = book.find(spot.text, spot.at);
    if (!found) continue;
    const aim = aimAt(book, spot, found, order);
    if (found.word) return aim;
    second ??= aim;
  }
  return second;
}

/** A named place of the page speaks for itself, unless a longer word than its own is pointed at in it. */
function better(book: WordBook, aim: Aim | null, place: TermPlace | undefined): Aim | null {
  if (!place) return aim;
  const { element, term, anchor } = place;
  // The same word as it stands here, or a longer one.
  if (aim?.view && (aim.view.meaning === term.meaning || aim.view.zh.length > term.zh.length)) return aim;
  const { anchor: _anchor, ...said } = term;
  return {
    key: `place ${anchor}`,
    element,
    whole: aim?.whole ?? term.zh,
    underline: true,
    place: aim?.place ?? null,
    boxes() {
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      return element.isConnected ? [{ x, y, width, height }] : [];
    },
    view: { ...said, from: book.data.ui.glossary },
    found: null,
  };
}

/** The line of the word that the pointer is on comes first. */
function lineFirst(boxes: TextBox[], y: number): TextBox[] {
  const at = boxes.findIndex((box) => y >= box.y - 3 && y <= box.y + box.height + 3);
  const [line] = at > 0 ? boxes.splice(at, 1) : [];
  return line ? [line, ...boxes] : boxes;
}
