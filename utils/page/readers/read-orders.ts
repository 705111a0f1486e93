import type { ListedOrder, OrderNumber } from '../../core/fact';
import { findAmounts } from '../../core/find-amounts';
import { foldText } from '../../core/fold-text';
import { isVisible } from '../is-visible';
import { settingOf } from '../setting-of';
import { joinPieces, seenPieces } from '../visible-text';
import { type Ground, listOf, type Read } from './reader';

const NUMBER = /(?<!\d)\d{12,22}(?!\d)/g;
const LONGEST_ROW = 80;
const STATUSES = ['unpaid', 'paid', 'closed'] as const;

/** The numbers that stand behind one of `labels`, such as 订单号; one or several in a row. */
export const readNumbers: Read<'orderNumbers'> = (data, ground) => {
  const numbers = [...new Set(numbersOn(listOf(data, 'labels'), ground).map(({ number }) => number))];
  return numbers.length > 0 ? numbers.slice(0, 100) : undefined;
};

/**
 * The orders of a list: each goes from its number to the next. The first words of `unpaid`, `paid` or `closed` are its status; its amount
 * is what stands behind one of `total`, or the only one there is; an order without a status that we know is left out.
 */
export const readOrders: Read<'orders'> = (data, ground) => {
  const marks = numbersOn(listOf(data, 'labels'), ground);
  const states = STATUSES.flatMap((status) =>
    ground.words.places(listOf(data, status)).map(({ pieces }) => ({ status, at: pieces[0]?.at ?? -1 })),
  ).sort((a, b) => a.at - b.at);
  const orders = marks.flatMap(({ number, at }, index): ListedOrder[] => {
    // The page of one order says how it stands before it says its number.
    const from = marks.length > 1 ? at : 0;
    const to = marks[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const state = states.find((each) => each.at >= from && each.at < to);
    const amount = state && amountOf(listOf(data, 'total'), at, Math.min(to, at + LONGEST_ROW), ground);
    return state ? [{ number, status: state.status, ...(amount ? { amount: { currency: 'CNY', amount } } : {}) }] : [];
  });
  return orders.length > 0 ? orders.slice(0, 50) : undefined;
};

function amountOf(labels: string[], from: number, to: number, ground: Ground): string | undefined {
  const { text } = joinPieces(seenPieces(ground.scan.pieces.slice(from, to)));
  const amounts = findAmounts(text, ground.currencies).filter(({ yen, currency }) => (yen && !currency) || currency === 'CNY');
  const label = Math.max(...labels.map((each) => text.indexOf(each)));
  const meant = label < 0 ? amounts : amounts.filter(({ from: at }) => at > label).slice(0, 1);
  return meant.every(({ amount }) => amount === meant[0]?.amount) ? meant[0]?.amount : undefined;
}

function numbersOn(labels: string[], { scan }: Ground): { number: OrderNumber; at: number }[] {
  return scan.pieces.flatMap((piece) => {
    const numbers = piece.text.match(NUMBER);
    if (!numbers) return [];
    const before = foldText(
      scan.pieces
        .slice(Math.max(0, piece.at - 2), piece.at + 1)
        .map(({ text }) => text)
        .join(''),
    );
    const isNamed = labels.some((label) => before.includes(label));
    return isNamed && isVisible(piece.parent, piece.node) && !settingOf(piece.parent).quoted
      ? numbers.map((number) => ({ number, at: piece.at }))
      : [];
  });
}
