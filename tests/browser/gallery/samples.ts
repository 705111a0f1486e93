import type { Brief, CardView, TermView, VerdictView } from '../../../utils/core/brief';
import { type Language, t, words } from './sample-words';

/** The four words of readiness. */
export function verdicts(l: Language): VerdictView[] {
  return [
    {
      state: 'ready',
      word: t(l, 'Ready', '足够', 'جاهز'),
      detail: t(l, 'The CNH balance covers this order', 'CNH 余额足够支付此订单', 'رصيد CNH يغطي هذا الطلب'),
    },
    {
      state: 'short',
      word: t(l, 'Not enough', '不足', 'غير كافٍ'),
      detail: t(l, 'The popup says how much is missing', '弹出窗口会说明差额', 'النافذة تبيّن المبلغ الناقص'),
    },
    {
      state: 'unknown',
      word: t(l, 'Not known', '未知', 'غير معروف'),
      detail: t(l, 'Open WorldFirst once to show the balance', '请打开 WorldFirst 查看余额', 'افتح WorldFirst مرة ليظهر الرصيد'),
    },
    {
      state: 'stale',
      word: t(l, 'Too old', '已过时', 'قديم جدًا'),
      detail: t(l, 'Look at WorldFirst again before you pay', '付款前请再看一次 WorldFirst', 'راجع WorldFirst مجددًا قبل الدفع'),
    },
  ];
}

/** A term with everything, and a short one. */
export function terms(l: Language): TermView[] {
  return [
    {
      anchor: 'loan',
      zh: '诚e赊',
      pinyin: 'chéng e shē',
      meaning: t(l, 'Buy first, pay MYbank later', '先买后付，由网商银行垫付', 'اشترِ الآن وادفع لـ MYbank لاحقًا'),
      trade: t(
        l,
        'Credit from MYbank. Once an account has opened it, 1688 chooses it first.',
        '网商银行的信用付款。开通后，1688 会优先选用。',
        'ائتمان من MYbank.',
      ),
      press: {
        kind: 'loan',
        word: t(l, 'A loan', '贷款', 'قرض'),
        text: t(l, 'You owe the bank, not the seller.', '您欠的是银行，不是卖家。', 'تصبح مدينًا للبنك لا للبائع.'),
      },
    },
    {
      anchor: 'wholesale',
      zh: '批发',
      pinyin: 'pī fā',
      meaning: t(l, 'Wholesale', '批量购买', 'جملة'),
      trade: t(
        l,
        'With [[混批]] mixed batch, different colours and sizes count together.',
        '[[混批]] 时不同颜色尺码合并计数。',
        'مع [[混批]] تُحسب الألوان معًا.',
      ),
    },
  ];
}

/** A whole brief with this card. */
export function brief(l: Language, card: CardView | null, more: Partial<Brief> = {}): Brief {
  return {
    page: '1688/alipay-account',
    active: true,
    lang: l,
    dir: l === 'ar' ? 'rtl' : 'ltr',
    theme: 'auto',
    card,
    verdict: null,
    terms: terms(l),
    words: words(l),
    ...more,
  };
}
