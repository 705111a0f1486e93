import type { AmountRow, ReadinessView } from '../../components/popup/money-view';
import { assessReadiness, type Readiness } from '../../utils/core/assess-readiness';
import { compare } from '../../utils/core/decimal';
import { homeCurrency } from '../../utils/core/home-currency';
import { approximately } from '../../utils/core/to-convert';
import { TOP_UP } from '../../utils/core/top-up';
import { A_DAY } from '../../utils/core/usual-wait';
import type { Locale } from '../../utils/platform/locale';
import { sayDetail } from '../../utils/platform/make-verdict';
import { sayAge } from '../../utils/platform/say-age';
import { sayDuration } from '../../utils/platform/say-duration';
import { sayAmount, sayMoney } from '../../utils/platform/say-money';
import { sayNext } from '../../utils/platform/say-next';
import { saySeen } from '../../utils/platform/say-seen';
import { sayWhen } from '../../utils/platform/say-when';
import { buildMissing } from './build-missing';
import type { PopupSituation } from './situation';

/**
 * Whether the money is there, with the amounts and when they were seen, and the address of the page where the next thing is done. `whole`:
 * with every part of the sum. Null while neither money nor an order was seen.
 */
export function buildReadiness(situation: PopupSituation, whole: boolean): { view: ReadinessView; url: string | null } | null {
  const { guidebook, locale, state, now, frames, order: own } = situation;
  const readiness = assessReadiness(state, now, own);
  if (!readiness.balance && !readiness.order && !state.otherAccount) return null;
  const { text } = locale;
  const next = sayNext(readiness, state, locale);
  const isThere = frames.some(({ page }) => page === next.page);
  const url = next.page === undefined || isThere ? null : (guidebook.pages[next.page]?.open ?? null);
  return {
    url,
    view: {
      state: readiness.state,
      title: text('ui:popup.readiness.title'),
      word: text(`ui:popup.readiness.${readiness.state}`),
      rows: rowsOf(readiness, situation, whole),
      notes: [...sayWhy(readiness, locale), next.words],
      missing: buildMissing(readiness, next, situation),
      open: url === null ? null : text('ui:popup.next.open', { page: text(`pages:${next.page}`) }),
      sent: readiness.state === 'short' && situation.as === 'panel' ? buildSent(situation) : null,
      account: buildAccount(situation),
    },
  };
}

function sayWhy(readiness: Readiness, { text, maybe }: Locale): string[] {
  if (readiness.state === 'ready' || readiness.state === 'short') return [];
  return [maybe(`ui:popup.readiness.why.${readiness.why}`) ?? sayDetail(readiness, text)];
}

function rowsOf(readiness: Readiness, { as, locale, state, now }: PopupSituation, whole: boolean): AmountRow[] {
  const { text, language } = locale;
  const { balance, order } = readiness;
  const row = (word: string, currency: string, amount: string, note: string | null = null): AmountRow => ({
    word,
    note,
    currency,
    amount: sayAmount({ currency, amount }, language),
  });
  const say = (key: string, values?: Record<string, string | number>) => text(`ui:popup.readiness.${key}`, values);
  // The popup is at most 600 px high: it says only how old the reading is.
  const isTight = as === 'popup';
  const seen = balance && (isTight ? sayAge(balance.at, now, language) : saySeen(balance, now, locale));
  const free = balance ? [row(say('free'), 'CNH', balance.amount, seen)] : [];
  const home = order && whole ? homeCurrency(state.choices.country) : null;
  const about = order && home ? approximately(state, order.value, home, now) : null;
  const money = about && sayMoney(about, language);
  const note = about && money && (isTight ? `≈ ${money}` : say('about', { amount: money, when: sayWhen(about.rate.at, now, locale) }));
  const wanted = order ? [row(say('order'), order.value.currency, order.value.amount, note)] : [];
  if (readiness.state !== 'ready' && readiness.state !== 'short') return [...free, ...wanted];
  const { reserved, fee, margin, needed } = readiness;
  const parts = [
    ...wanted,
    ...(reserved.numbers.length > 0 ? [row(say('reserved', { count: reserved.numbers.length }), 'CNY', reserved.amount)] : []),
    row(say('fee', { percent: fee.percent }), 'CNH', fee.amount),
    ...(compare(margin, '0') > 0 ? [row(say('margin'), 'CNH', margin)] : []),
  ];
  const sum = [
    { ...row(say('needed'), 'CNH', needed), total: whole },
    ...(readiness.state === 'short' ? [row(say('missing'), 'CNH', readiness.by)] : []),
  ];
  return [...free, ...(whole ? parts : []), ...sum];
}

/** Money takes its time: the buyer can be reminded to look whether it came. */
function buildSent({ locale, state, now }: PopupSituation): ReadinessView['sent'] {
  const { text } = locale;
  const reminder = state.reminders?.[TOP_UP];
  if (!reminder) return { word: text('ui:readiness.sent', { duration: sayDuration(A_DAY, locale) }), minutes: A_DAY, note: null };
  return { word: text('ui:reminder.never'), minutes: 0, note: text('ui:reminder.set', { when: sayWhen(reminder.due, now, locale) }) };
}

function buildAccount({ locale: { text }, state }: PopupSituation): ReadinessView['account'] {
  const { account, otherAccount } = state;
  if (!account || !otherAccount) return null;
  const names = { name: otherAccount.name, own: account.name };
  return {
    title: text('ui:readiness.account.title'),
    body: text('ui:readiness.account.body', names),
    answers: (['new', 'same', 'ignored'] as const).map((is) => ({ is, word: text(`ui:readiness.account.${is}`, names) })),
  };
}
