import type { AmountRow, PopupView } from '../../components/popup/popup-view';
import { assessReadiness } from '../../utils/core/assess-readiness';
import { sayDetail } from '../../utils/platform/make-verdict';
import { sayNext } from '../../utils/platform/say-next';
import { sayWhen } from '../../utils/platform/say-when';
import type { PopupSituation } from './situation';

/** Whether the money is there, with the amounts and when they were seen. Null while neither money nor an order was seen. */
export function buildReadiness({ locale, state, now, order: own }: PopupSituation): PopupView['readiness'] {
  const readiness = assessReadiness(state, now, own);
  const { balance, order } = readiness;
  if (!balance && !order) return null;
  const { text, language } = locale;
  const row = (word: string, currency: string, amount: string): AmountRow => ({
    word: text(`ui:popup.readiness.${word}`),
    currency,
    amount: sayAmount(amount, language),
  });
  const free = balance ? [row('free', 'CNH', balance.amount)] : [];
  const wanted = order ? [row('order', order.value.currency, order.value.amount)] : [];
  const site = balance ? text(`ui:sites.${balance.page.split('/')[0]}`) : '';
  const common = {
    state: readiness.state,
    word: text(`ui:popup.readiness.${readiness.state}`),
    seen: balance ? text('ui:popup.readiness.seenOn', { site, when: sayWhen(balance.at, now, locale) }) : null,
  };
  const why = (reason: string) => locale.maybe(`ui:popup.readiness.why.${reason}`) ?? sayDetail(readiness, text);
  const next = sayNext(readiness, state, locale).words;
  switch (readiness.state) {
    case 'ready':
      return { ...common, rows: [...free, row('needed', 'CNH', readiness.needed)], notes: [] };
    case 'short':
      return {
        ...common,
        rows: [...free, row('needed', 'CNH', readiness.needed), row('missing', 'CNH', readiness.by)],
        notes: [text('ui:popup.readiness.onlyCnh'), next],
      };
    case 'wrong':
      return { ...common, rows: [...free, ...wanted], notes: [why(readiness.why), next] };
    case 'stale':
    case 'unknown':
      return { ...common, rows: [...free, ...wanted], notes: [why(readiness.why)] };
  }
}

/** An exact decimal as the buyer's language writes it. As a string all the way: no float comes near it. */
function sayAmount(amount: string, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 8 }).format(
    amount as Intl.StringNumericLiteral,
  );
}
