import type { Readiness } from '../core/assess-readiness';
import type { VerdictView } from '../core/brief';
import type { PageId } from '../core/observation';
import { isPaying } from '../core/order-stage';
import type { Progress } from '../core/progress';
import { mostOf } from '../core/why-wrong';
import type { Locale } from './locale';

/** Where a buyer moves the money that will pay; a verdict helps there once an order is known. */
const FUNDING: PageId[] = ['worldfirst/home', 'worldfirst/world-pay', 'worldfirst/convert'];
/** Where a buyer chooses goods: can they be paid at all? */
const CHOOSING: PageId[] = ['1688/product', '1688/cart'];

/** Readiness in words for a page: never an amount. Null where it has no business. */
export function makeVerdict(readiness: Readiness, progress: Progress, page: PageId, locale: Locale): VerdictView | null {
  if (CHOOSING.includes(page)) return sayChoosing(readiness, progress, page, locale);
  const noOrder = readiness.state === 'unknown' && readiness.order === null;
  if (!isPaying(page) && !(FUNDING.includes(page) && !noOrder)) return null;
  return sayVerdict(readiness, locale);
}

/** A verdict's word and its reason. */
export function sayVerdict(readiness: Readiness, { text }: Locale): VerdictView {
  const { state } = readiness;
  return { state, word: text(`ui:verdict.${state}.word`), detail: sayDetail(readiness, text) };
}

/** How many steps are left, or that the buyer can buy; in the cart also that the money will not do. Without an order it is no verdict. */
function sayChoosing(readiness: Readiness, { left }: Progress, page: PageId, locale: Locale): VerdictView {
  const { text } = locale;
  if (left > 0) return { state: 'now', word: text('ui:verdict.now.left', { count: left }), detail: text('ui:verdict.now.leftDetail') };
  const covered = readiness.state === 'unknown' && readiness.why === 'freight';
  const hasVerdict = readiness.state !== 'unknown' || !['noOrder', 'otherRoute', 'freight'].includes(readiness.why);
  if (page === '1688/cart' && hasVerdict) return sayVerdict(readiness, locale);
  const detail = page === '1688/cart' && covered ? sayDetail(readiness, text) : text('ui:verdict.now.buyDetail');
  return { state: 'now', word: text('ui:verdict.now.buy'), detail };
}

/** The words for the reason where there are some of its own: a total that is too old is not looked for on WorldFirst. No amount. */
export function sayDetail(readiness: Readiness, text: Locale['text']): string {
  const why = 'why' in readiness ? readiness.why : null;
  const most = why === null ? null : mostOf(why);
  return text(`ui:verdict.${readiness.state}.detail`, { ...(why === null ? {} : { context: why }), ...(most === null ? {} : { most }) });
}
