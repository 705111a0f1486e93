import type { MoneyView } from '../../components/popup/money-view';
import { MAX_AGE_HOURS } from '../../utils/core/assess-readiness';
import { FEES, feeOf } from '../../utils/core/fee-of';
import type { KnownOrder } from '../../utils/core/onboarding-state';
import fees from '../../utils/guidebook/fees.json';
import { sayDate } from '../../utils/platform/say-date';
import { sayDuration } from '../../utils/platform/say-duration';
import { sayAmount } from '../../utils/platform/say-money';
import { saySeen } from '../../utils/platform/say-seen';
import type { PopupSituation } from './situation';

/** However many were stored: so many are drawn. */
const MOST_ORDERS = 20;
const MOST_DISMISSED = 3;
const MOST_BALANCES = 8;
const AGES = [1, 6, 24, 72, 168];

/** What only the side panel shows: orders that money is kept for, other currencies, the buyer's own figures. */
export function buildMoney(situation: PopupSituation): MoneyView {
  return { orders: buildOrders(situation), others: buildOthers(situation), figures: buildFigures(situation) };
}

function buildOrders({ locale, state, now }: PopupSituation): MoneyView['orders'] {
  const { text, language } = locale;
  const unpaid = Object.entries(state.orders ?? {}).filter(([, { status }]) => status === 'unpaid');
  if (unpaid.length === 0) return null;
  const newestFirst = unpaid.sort(([, a], [, b]) => b.at - a.at);
  const open = newestFirst.filter(([, { dismissed }]) => dismissed === undefined);
  const dismissed = newestFirst.filter((order) => !open.includes(order)).slice(0, MOST_DISMISSED);
  const row = ([number, order]: [string, KnownOrder]) => {
    const { amount, dismissed: gone } = order;
    return {
      number,
      title: text('ui:readiness.orders.row', { digits: number.slice(-4) }),
      note: [...(amount ? [] : [text('ui:readiness.orders.unknown')]), saySeen(order, now, locale)].join(' · '),
      money: amount ? { currency: amount.currency, amount: sayAmount(amount, language) } : null,
      dismissed: gone !== undefined,
      word: text(gone === undefined ? 'ui:readiness.orders.dismiss' : 'ui:readiness.orders.keep'),
    };
  };
  const more = open.length - MOST_ORDERS;
  return {
    title: text('ui:readiness.orders.title'),
    rows: [...open.slice(0, MOST_ORDERS), ...dismissed].map(row),
    more: more > 0 ? text('ui:readiness.orders.more', { count: more }) : null,
  };
}

function buildOthers({ locale, state, now }: PopupSituation): MoneyView['others'] {
  const { text, language } = locale;
  const others = Object.entries(state.balances).filter(([currency]) => currency !== 'CNH');
  if (others.length === 0) return null;
  const newestFirst = others.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_BALANCES);
  return {
    title: text('ui:popup.readiness.onlyCnh'),
    rows: newestFirst.map(([currency, reading]) => ({
      word: new Intl.DisplayNames([language], { type: 'currency' }).of(currency) ?? currency,
      note: saySeen(reading, now, locale),
      currency,
      amount: sayAmount({ currency, amount: reading.amount }, language),
    })),
  };
}

function buildFigures({ locale, state: { choices }, state }: PopupSituation): MoneyView['figures'] {
  const { text, language } = locale;
  const { from, date } = fees.worldPay.source;
  const hours = choices.maxAgeHours ?? MAX_AGE_HOURS;
  const options = [...new Set([...AGES, hours])].sort((a, b) => a - b);
  return {
    title: text('ui:readiness.figures.title'),
    fee: {
      word: text('ui:readiness.figures.fee'),
      note: text('ui:readiness.figures.feeNote', {
        standard: FEES.standard,
        tier: FEES.tier,
        source: from.split(':')[0] ?? from,
        date: sayDate(date, language),
      }),
      value: feeOf(state).percent,
    },
    margin: { word: text('ui:readiness.figures.margin'), note: null, value: choices.margin ?? '' },
    age: {
      word: text('ui:readiness.figures.age'),
      hours,
      options: options.map((each) => ({ hours: each, word: sayDuration(each * 60, locale) })),
    },
    usual: text('ui:readiness.figures.usual'),
    bad: text('ui:readiness.figures.bad'),
  };
}
