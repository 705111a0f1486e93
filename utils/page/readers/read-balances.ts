import { namedCurrencies } from '../../core/currency-words';
import { type Amount, findAmounts } from '../../core/find-amounts';
import { foldText } from '../../core/fold-text';
import { composedParent } from '../composed-tree';
import type { Piece } from '../scan-page';
import { settingOf } from '../setting-of';
import { joinPieces, piecesIn, seenPieces } from '../visible-text';
import { type Ground, listOf, type Read } from './reader';

type Seen = { currency: string; amount: string; preferred: boolean };
type Words = { available: string[]; other: string[]; history: string[]; labelled: boolean };

const LEVELS = 6;
const LONGEST_ROW = 90;
const EQUATION = /[=≈~]/;
const MASK = /[*•●]{3,}/;
const WRITTEN = /\d|[*•●]{3}/;

/**
 * The balance of each currency, from cards, lists and tables: an amount whose currency stands beside it or in its row. Amounts
 * called `available` win; those called by one of `other` (frozen, total, approximately, fee …), signed ones, rates, and all that
 * stands under `history` (transactions) are left out. A balance behind signs (****), or two different amounts for one currency, are told
 * as such: not known. Never added up.
 */
export const readBalances: Read<'balances'> = (data, ground) => {
  const words = {
    available: listOf(data, 'available'),
    other: listOf(data, 'other'),
    history: listOf(data, 'history'),
    labelled: data.labelled === true,
  };
  const seen = lines(ground).flatMap((pieces) => readLine(pieces, words, ground));
  const balances: Record<string, string> = {};
  for (const currency of new Set(seen.map((each) => each.currency))) {
    const own = seen.filter((each) => each.currency === currency);
    const best = own.some((each) => each.preferred) ? own.filter((each) => each.preferred) : own;
    const amounts = new Set(best.map((each) => each.amount));
    if (amounts.size > 1) amounts.delete('masked');
    const [amount = ''] = amounts;
    balances[currency] = amounts.size > 1 ? 'disagree' : amount;
  }
  return Object.keys(balances).length > 0 ? balances : undefined;
};

/** The visible pieces that hold digits or a mask, line by line, with the rest of their line. */
function lines(ground: Ground): Piece[][] {
  const runs = new Set(ground.scan.pieces.filter((piece) => WRITTEN.test(foldText(piece.text))).map((piece) => piece.run));
  const grouped = new Map<number, Piece[]>();
  for (const piece of ground.scan.pieces) if (runs.has(piece.run)) grouped.set(piece.run, [...(grouped.get(piece.run) ?? []), piece]);
  return joinTouching([...grouped.values()].map(seenPieces).filter((pieces) => pieces.length > 0));
}

/** "12,345" and ".67" in boxes of their own are one amount where the second begins with its decimals. */
function joinTouching(lines: Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const text = last && joinPieces([...last, ...line]).text;
    if (last && text && /^[.,]\d/.test(foldText(line[0]?.text ?? '')) && !text.includes('|')) last.push(...line);
    else joined.push([...line]);
  }
  return joined;
}

function readLine(pieces: Piece[], words: Words, ground: Ground): Seen[] {
  const line = joinPieces(pieces);
  const amounts = findAmounts(line.text, ground.currencies);
  const mask = amounts.length === 0 && !/\d/.test(line.text) && MASK.exec(line.text);
  if (mask) amounts.push({ amount: 'masked', currency: null, yen: false, from: mask.index, to: line.text.length });
  if (amounts.length === 0 || EQUATION.test(line.text) || foldText(line.text).length > LONGEST_ROW) return [];
  return amounts.flatMap((amount) => {
    const piece = line.pieceAt(amount.from);
    return piece ? (readOne(amount, piece, line.text, words, ground) ?? []) : [];
  });
}

function readOne(amount: Amount, piece: Piece, line: string, words: Words, ground: Ground): Seen | null {
  if (/[+\-−]\s*\D{0,5}$/.test(line.slice(0, amount.from)) || amount.amount.startsWith('-')) return null;
  // Without a currency beside it, a bare whole number may be anything: a count, a year, the 1688 of a name.
  if (!amount.currency && amount.amount !== 'masked' && !/[.,]/.test(line.slice(amount.from, amount.to))) return null;
  const row = rowOf(piece, amount, ground);
  if (!row) return null;
  const context = foldText(`${nearest(piece, row, words, ground)} ${columnOf(piece.parent)} ${labelBefore(piece.parent)}`);
  const preferred = words.available.some((word) => context.includes(foldText(word)));
  if (!preferred && (words.labelled || words.other.some((word) => context.includes(foldText(word))))) return null;
  const setting = settingOf(piece.parent);
  if (setting.quoted || isHistory(row.element, words.history)) return null;
  return { currency: row.currency, amount: amount.amount, preferred };
}

/** The smallest element around the amount that names exactly one currency. */
function rowOf(piece: Piece, amount: Amount, ground: Ground): { element: Element; text: string; currency: string } | null {
  let scope: Element | null = piece.parent;
  for (let level = 0; scope && level < LEVELS; level += 1, scope = composedParent(scope)) {
    const pieces = seenPieces(piecesIn(scope, ground.scan.pieces));
    const text = joinPieces(pieces).text;
    if (foldText(text).length > LONGEST_ROW) return null;
    const named = namedCurrencies(text, ground.currencies);
    if (amount.currency) named.add(amount.currency);
    if (named.size > 1 && !amount.currency) return null;
    const currency = amount.currency ?? [...named][0];
    const isAlone = scope.parentElement === null || pieces.length > 1 || named.size > 0;
    if (currency && isAlone) return { element: scope, text: widen(scope, text, ground), currency };
  }
  return null;
}

/** Adds the words of the card around the row while it holds no other amount: "Available balance" often stands above. */
function widen(row: Element, text: string, ground: Ground): string {
  let wide = text;
  let scope = composedParent(row);
  for (let level = 0; scope && level < 2; level += 1, scope = composedParent(scope)) {
    const next = joinPieces(seenPieces(piecesIn(scope, ground.scan.pieces))).text;
    if (foldText(next).length > LONGEST_ROW || findAmounts(next, ground.currencies).length > findAmounts(text, ground.currencies).length)
      break;
    wide = next;
  }
  return wide;
}

/** The text of the smallest element around the amount that calls it something; the whole row where none does. */
function nearest(piece: Piece, row: { element: Element; text: string }, words: Words, ground: Ground): string {
  const names = [...words.available, ...words.other].map(foldText);
  for (let scope: Element | null = piece.parent; scope && scope !== row.element; scope = composedParent(scope)) {
    const text = joinPieces(seenPieces(piecesIn(scope, ground.scan.pieces))).text;
    if (names.some((name) => foldText(text).includes(name))) return text;
  }
  return row.text;
}

/** A short label right before the amount, such as the <dt> of a <dd>, or a title over it. */
function labelBefore(element: Element): string {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps += 1, at = composedParent(at)) {
    const text = foldText(at.previousElementSibling?.textContent ?? '');
    if (text !== '') return text.length <= 28 && !/\d/.test(text) ? text : '';
  }
  return '';
}

/** The words over a table's column. */
function columnOf(element: Element): string {
  const cell = element.closest('td');
  const heads = cell?.closest('table')?.querySelectorAll('thead th, tr:first-child th');
  return (cell && heads?.[cell.cellIndex]?.textContent) ?? '';
}

/** True under a title that speaks of past movements. */
function isHistory(row: Element, history: string[]): boolean {
  const phrases = history.map(foldText);
  let scope: Element | null = row;
  for (let level = 0; scope && level < 8; level += 1, scope = composedParent(scope)) {
    if (scope.nodeName === 'BODY' || scope.nodeName === 'MAIN') return false;
    const head = foldText((scope.textContent ?? '').slice(0, 200)).slice(0, 40);
    if (phrases.some((phrase) => head.startsWith(phrase))) return true;
    const before = foldText(scope.previousElementSibling?.textContent ?? '');
    if (before.length <= 24 && phrases.some((phrase) => before.startsWith(phrase))) return true;
  }
  return false;
}
