import type { GuardView } from '../core/brief';
import { checkOrder, type OrderCheck } from '../core/check-order';
import type { PageId } from '../core/observation';
import type { OnboardingState } from '../core/onboarding-state';
import type { TabOrder } from '../core/tab-order';
import { mostOf } from '../core/why-wrong';
import type { Locale } from './locale';
import { sayVerdict } from './make-verdict';

/** The pages whose button submits or pays an order. */
const GUARDED: PageId[] = ['1688/order-confirm', '1688/cashier'];
/** The label that is right, and the term that says what it means. */
const RIGHT = {
  tradeMode: { zh: '担保交易', term: 'secured-transaction' },
  method: { zh: '跨境宝', term: 'world-pay' },
};
const STATE = { right: 'ready', wrong: 'attention', unknown: 'unknown' } as const;

/** What is right, wrong or not known before the order is submitted or paid, in words; undefined where nothing is submitted. */
export function makeGuard(
  page: PageId,
  order: TabOrder | undefined,
  state: OnboardingState,
  locale: Locale,
  now: number,
): GuardView | undefined {
  if (!GUARDED.includes(page)) return undefined;
  const { text, language } = locale;
  const checks = checkOrder(state, order, page, now);
  const wrong = checks.filter(({ is }) => is === 'wrong').length;
  const unknown = checks.filter(({ is }) => is === 'unknown').length;
  const rows = checks.map((check) => rowOf(check, state, locale));
  const counts = [
    ...(wrong > 0 ? [text('ui:guard.count.wrong', { count: wrong })] : []),
    ...(unknown > 0 ? [text('ui:guard.count.unknown', { count: unknown })] : []),
  ];
  const detail = new Intl.ListFormat(language, { type: 'unit' }).format(counts);
  const confirming = page === '1688/order-confirm';
  if (wrong > 0) return { state: 'attention', title: text(confirming ? 'ui:guard.notYet' : 'ui:guard.stop'), detail, rows };
  if (unknown > 0) return { state: 'unknown', title: text('ui:guard.look'), detail, rows };
  return { state: 'ready', title: text('ui:guard.ready'), detail: text(confirming ? 'ui:guard.next.submit' : 'ui:guard.next.pay'), rows };
}

function rowOf(check: OrderCheck, { choices }: OnboardingState, locale: Locale): GuardView['rows'][number] {
  const { text } = locale;
  const { what, is, readiness } = check;
  const money = choices.route === 'payments' ? 'usd' : choices.route === 'card' ? 'card' : what;
  const name = text(`ui:guard.what.${what === 'money' ? money : what}`);
  if (readiness) {
    const { state, word, detail } = sayVerdict(readiness, locale);
    return { state: state === 'wrong' || state === 'now' ? 'attention' : state, what: name, word, found: detail };
  }
  return { state: STATE[is], what: name, word: text(`ui:guard.word.${is}`), found: sayFound(check, locale) };
}

/** What was found, and what to choose instead: the Chinese label stands beside its meaning. */
function sayFound({ what, why, zh = '' }: OrderCheck, { text }: Locale): string {
  const { zh: right, term } = what === 'tradeMode' ? RIGHT.tradeMode : RIGHT.method;
  switch (why) {
    case 'right':
      return zh === right || what === 'tradeMode'
        ? `[[${zh}]] ${text(`terms:${term}.meaning`)}`
        : `[[${zh}]] ${text('ui:guard.what.card')}`;
    case 'chosen':
    case 'loan':
    case 'find':
    case 'made':
      return text(`ui:guard.${why}`, { zh: `[[${zh}]]`, right: `[[${right}]]`, meaning: text(`terms:${term}.meaning`) });
    case 'usd':
    case 'notOffered':
    case 'notAuthorised':
    case 'otherMember':
    case 'tooManyOrders':
    case 'tooManySellers':
      return text('ui:verdict.wrong.detail', { context: why, most: mostOf(why) ?? 0 });
    default:
      return text(`ui:guard.${why}`, { zh: `[[${zh}]]` });
  }
}
