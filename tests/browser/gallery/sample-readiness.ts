import type { PopupView } from '../../../components/popup/popup-view';
import { say, texts } from './own-texts';
import type { Language } from './sample-words';

/** Readiness as the popup says it in passing. */
export function readiness(l: Language, state: 'ready' | 'short' | 'stale'): PopupView['readiness'] {
  const t = texts(l).popup.readiness;
  const row = (word: string, amount: string, note: string | null = null) => ({ word, note, currency: 'CNH', amount });
  const free = row(t.free, state === 'ready' ? '10,169.50' : '5,839.50', '12 min');
  const needed = row(t.needed, '9,697.84');
  const isShort = state === 'short';
  const { next } = texts(l).readiness;
  return {
    state,
    title: t.title,
    word: t[state],
    rows: state === 'stale' ? [free] : isShort ? [free, needed, row(t.missing, '3,858.34')] : [free, needed],
    notes: isShort ? [next.topUp] : state === 'stale' ? [t.why.oldBalance, next.lookAgain] : [next.pay],
    missing: isShort ? { amounts: [row(t.topUp, '3,858.34')], notes: [] } : null,
    open: state === 'ready' ? null : say(texts(l).popup.next.open, { page: 'WorldFirst' }),
    sent: null,
    account: null,
  };
}

/** As at an order: every part of the sum. */
export function wholeSum(l: Language): PopupView['readiness'] {
  const t = texts(l).popup.readiness;
  const short = readiness(l, 'short');
  const [free, needed, missing] = short?.rows ?? [];
  if (!short || !free || !needed || !missing) return short;
  const row = (word: string, currency: string, amount: string, note: string | null = null) => ({ word, note, currency, amount });
  const when = say(texts(l).time.today, { time: '11:20' });
  return {
    ...short,
    rows: [
      { ...free, note: '12 min' },
      row(t.order, 'CNY', '9,640.00', '≈ SGD 1,779.19'),
      row(say(t.reserved, { count: '2' }), 'CNY', '2,310.50'),
      row(say(t.fee, { percent: '0.6' }), 'CNH', '71.71'),
      row(t.margin, 'CNH', '100.00'),
      { ...needed, total: true },
      missing,
    ],
    notes: [say(texts(l).readiness.next.convert, { currency: 'SGD' }).replace('{{currency}}', 'SGD')],
    missing: {
      amounts: [row(t.convert, 'SGD', '733.13')],
      notes: [say(t.rate, { from: 'SGD', to: 'CNH', rate: '5.4182', when, age: '40 min' })],
    },
  };
}
