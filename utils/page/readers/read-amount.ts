import { type Amount, findAmounts } from '../../core/find-amounts';
import { foldText } from '../../core/fold-text';
import type { Money } from '../../core/money';
import { composedContains, composedParent } from '../composed-tree';
import type { Place } from '../judge-place';
import type { Piece } from '../scan-page';
import { joinPieces, type Line, piecesIn, seenPieces, sizeOf } from '../visible-text';
import { type Ground, listOf, type Read } from './reader';

const FARTHEST = 14;
const LEVELS = 5;
const MASK = /[*＊•●xX]{3,}/;

type Candidate = { money: Money; size: number; at: number };

/**
 * The amount that stands behind a label ("应付总额 ¥1,234.56"), on its line or in its row. `labels` are tried in order; `stop` are
 * other labels whose amounts must not be taken; ¥ and 元 mean `currency`, which goes before any other that is named. Several places that disagree: the largest letters win,
 * then the last, as a page's grand total stands last. Hidden, struck-through and masked amounts are not read.
 */
export const readAmount: Read<'orderTotal'> = (data, ground) => {
  const currency = typeof data.currency === 'string' ? data.currency : null;
  const stop = ground.words.places([...listOf(data, 'stop'), ...listOf(data, 'labels')]);
  for (const label of listOf(data, 'labels')) {
    const places = [
      ...ground.words.places([label]).filter(isPlain),
      ...ground.words.mentions([label]).filter((place) => isLedBy(place, label)),
    ];
    const candidates = places.flatMap((place) => behind(place, label, stop, currency, ground) ?? []);
    candidates.sort((a, b) => b.size - a.size || b.at - a.at);
    if (candidates[0]) return candidates[0].money;
  }
  return undefined;
};

/** The amount that is meant behind the label. */
function behind(place: Place, label: string, stop: Place[], currency: string | null, ground: Ground): Candidate | null {
  const below = underneath(place, currency, ground);
  if (below) return below;
  const found = amountsBehind(place, label, stop, currency, ground);
  const [amount] = found?.amounts ?? [];
  const piece = amount && found?.line.pieceAt(amount.from);
  const code = amount?.currency ?? currency;
  return amount && piece && code && !amount.amount.startsWith('-')
    ? {
        money: { currency: code === 'CNY' || amount.yen ? (currency ?? code) : code, amount: amount.amount },
        size: sizeOf(piece),
        at: piece.at,
      }
    : null;
}

/** Climbs out of the label until something that reads as an amount stands behind it, and gives all of them in that box; `prices` as in `findAmounts`. */
export function amountsBehind(
  place: Place,
  label: string,
  stop: Place[],
  currency: string | null,
  ground: Ground,
  prices = false,
): { amounts: Amount[]; line: Line } | null {
  const first = place.pieces[0];
  if (!first) return null;
  const border = nextLabel(place, stop);
  let scope: Element | null = place.element;
  for (let level = 0; scope && level < LEVELS; level += 1, scope = composedParent(scope)) {
    const line = joinPieces(following(first, scope, border, ground));
    const from = endOfLabel(line.text, label);
    if (MASK.test(line.text.slice(from, from + 24))) return null;
    const amounts = findAmounts(line.text, ground.currencies, prices).filter((each) => each.from >= from);
    const meant = amounts.filter((each) => isMeant(each, line.text, currency, from));
    const told = meant.length > 0 ? meant : amounts.filter((each) => each.currency);
    if (told.some(({ from: at }) => line.pieceAt(at))) return { amounts: told, line };
  }
  return null;
}

function isPlain(place: Place): boolean {
  return place.roles.size > 1 || !place.roles.has('link');
}

/** In a longer text the amount must follow at once ("已选 3 件 合计：¥540.00"), and the text must not be prose. */
function isLedBy(place: Place, label: string): boolean {
  const text = foldText(place.pieces.map((piece) => piece.text).join(''));
  const behind = text.slice(text.indexOf(foldText(label)) + foldText(label).length);
  return text.length <= 50 && !/[,，。；;!！?？](?!\d)/.test(text) && /^(?:\([^)]{0,16}\))?:?(?:[¥$]|cny|rmb|\d)/.test(behind);
}

/** In a table whose first row holds the labels, the amount stands in the same column of the next row. */
function underneath(place: Place, currency: string | null, ground: Ground): Candidate | null {
  const cell = place.element.closest('td, th');
  const row = cell?.closest('tr');
  const next = row?.nextElementSibling ?? row?.parentElement?.nextElementSibling?.querySelector('tr');
  if (!(cell instanceof HTMLTableCellElement) || !row || !(next instanceof HTMLTableRowElement) || /\d/.test(row.textContent ?? ''))
    return null;
  const below = next.cells[cell.cellIndex];
  if (!below || row.cells.length < 2) return null;
  const line = joinPieces(seenPieces(piecesIn(below, ground.scan.pieces)));
  const amount = findAmounts(line.text, ground.currencies).find((each) => each.yen || each.currency);
  const piece = amount && line.pieceAt(amount.from);
  const code = amount?.currency ?? currency;
  return amount && piece && code && !amount.amount.startsWith('-')
    ? { money: { currency: code, amount: amount.amount }, size: sizeOf(piece), at: piece.at }
    : null;
}

function following(first: Piece, scope: Element, border: number, ground: Ground): Piece[] {
  const near = ground.scan.pieces
    .slice(first.at, Math.min(border, first.at + FARTHEST * 2))
    .filter((piece) => composedContains(scope, piece.parent));
  return seenPieces(near).slice(0, FARTHEST);
}

/** Where the next other label begins: what stands behind it belongs to it. */
function nextLabel(place: Place, stop: Place[]): number {
  const end = (place.pieces.at(-1)?.at ?? 0) + 1;
  const starts = stop.flatMap(({ pieces }) => pieces[0]?.at ?? []).filter((at) => at >= end);
  return Math.min(Number.POSITIVE_INFINITY, ...starts);
}

/** The position behind the label, whatever spaces stand inside it. */
function endOfLabel(text: string, label: string): number {
  const wanted = foldText(label);
  const folded = foldText(text);
  const at = folded.indexOf(wanted);
  if (at < 0) return 0;
  let seen = 0;
  for (let position = 0; position < text.length; position += 1) {
    seen += foldText(text.charAt(position)).length;
    if (seen >= at + wanted.length) return position + 1;
  }
  return 0;
}

/** A bare number counts only with two decimals right behind a label that says 元; counts of pieces never do. */
function isMeant(amount: Amount, text: string, currency: string | null, from: number): boolean {
  if (amount.yen || amount.currency)
    return amount.currency === null || amount.currency === currency || currency === null || amount.currency === 'CNY';
  const between = text.slice(from, amount.from);
  return currency === 'CNY' && /元/.test(between) && /\.\d{2}$/.test(amount.amount);
}
