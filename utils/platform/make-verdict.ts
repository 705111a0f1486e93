import type { Readiness } from '../core/assess-readiness';
import type { VerdictView } from '../core/brief';
import type { PageId } from '../core/observation';
import { mostOf } from '../core/why-wrong';
import type { Locale } from './locale';

/** Where a buyer is about to pay. */
const PAYING: PageId[] = ['1688/order-confirm', '1688/cashier', 'alipay/password'];
/** Where a buyer moves the money that will pay; a verdict helps there once an order is known. */
const FUNDING: PageId[] = ['worldfirst/home', 'worldfirst/world-pay', 'worldfirst/convert'];

/** Readiness in words for a page: never an amount. Null where it has no business. */
export function makeVerdict(readiness: Readiness, page: PageId, { text }: Locale): VerdictView | null {
  const noOrder = readiness.state === 'unknown' && readiness.order === null;
  if (!PAYING.includes(page) && !(FUNDING.includes(page) && !noOrder)) return null;
  return { state: readiness.state, word: text(`ui:verdict.${readiness.state}.word`), detail: sayDetail(readiness, text) };
}

/** The words for the reason where there are some of its own: a total that is too old is not looked for on WorldFirst. No amount. */
export function sayDetail(readiness: Readiness, text: Locale['text']): string {
  const why = 'why' in readiness ? readiness.why : null;
  const most = why === null ? null : mostOf(why);
  return text(`ui:verdict.${readiness.state}.detail`, { ...(why === null ? {} : { context: why }), ...(most === null ? {} : { most }) });
}
