import type { AmountRow, ReadinessView } from '../../components/popup/money-view';
import type { Readiness } from '../../utils/core/assess-readiness';
import { toConvert } from '../../utils/core/to-convert';
import type { Next } from '../../utils/core/what-next';
import { sayAge } from '../../utils/platform/say-age';
import { sayAmount } from '../../utils/platform/say-money';
import { sayWhen } from '../../utils/platform/say-when';
import type { PopupSituation } from './situation';

/** How much to convert or to top up for what is missing, by the way this buyer's country goes; null where nothing is missing. */
export function buildMissing(readiness: Readiness, next: Next, { locale, state, now }: PopupSituation): ReadinessView['missing'] {
  if (readiness.state !== 'short') return null;
  const { text, language } = locale;
  const { currency } = next;
  const row = (word: 'convert' | 'topUp', of: string, amount: string): AmountRow => ({
    word: text(`ui:popup.readiness.${word}`),
    note: null,
    currency: of,
    amount: sayAmount({ currency: of, amount }, language),
  });
  const advice = currency === undefined ? null : toConvert(state, readiness.by, currency, now);
  const toTopUp = row('topUp', 'CNH', readiness.by);
  const noRate = currency === undefined ? [] : [text('ui:popup.readiness.noRate', { page: text('pages:worldfirst/convert'), currency })];
  if (!advice) {
    return next.id === 'convert'
      ? { amounts: [row('convert', 'CNH', readiness.by)], notes: noRate }
      : { amounts: [toTopUp], notes: noRate };
  }
  const { rate, covered } = advice;
  const seen = { when: sayWhen(rate.at, now, locale), age: sayAge(rate.at, now, language) };
  return {
    amounts: [...(next.id === 'convert' ? [] : [toTopUp]), row('convert', advice.currency, advice.amount)],
    notes: [
      text('ui:popup.readiness.rate', { from: rate.from, to: rate.to, rate: sayRate(rate.rate, language), ...seen }),
      ...(covered === false ? [text('ui:popup.readiness.tooLittle', { currency: advice.currency })] : []),
    ],
  };
}

function sayRate(rate: string, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 8 }).format(rate as Intl.StringNumericLiteral);
}
