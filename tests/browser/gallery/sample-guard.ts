import type { CardView, GuardView } from '../../../utils/core/brief';
import { cards } from './sample-cards';
import { type Language, t } from './sample-words';

/** A card before an order is paid: one row wrong and one not known, or all of them right. */
export function guarded(l: Language, is: 'wrong' | 'right'): CardView {
  const right = t(l, 'Right', '正确', 'صحيح');
  const method = { state: 'ready' as const, word: right, found: `[[跨境宝]] ${t(l, 'World Pay', '跨境支付', 'World Pay')}` };
  const loan = {
    state: 'attention' as const,
    word: t(l, 'Wrong', '错误', 'خطأ'),
    found: t(
      l,
      '[[诚e赊]] is a loan. Choose [[跨境宝]] World Pay.',
      '[[诚e赊]] 是贷款。请选 [[跨境宝]]。',
      '[[诚e赊]] قرض. اختر [[跨境宝]] World Pay.',
    ),
  };
  const unseen = {
    state: 'unknown' as const,
    word: t(l, 'Not known', '不清楚', 'غير معروف'),
    found: t(l, 'Open World Pay on WorldFirst once.', '请在万里汇打开一次跨境宝。', 'افتح World Pay على WorldFirst مرة واحدة.'),
  };
  const same = {
    state: 'ready' as const,
    word: right,
    found: t(l, 'The ID that is logged in here is authorised.', '当前登录的账号已授权。', 'المعرّف المسجّل دخوله هنا مفوَّض.'),
  };
  const guard: GuardView = {
    state: is === 'right' ? 'ready' : 'attention',
    title: is === 'right' ? t(l, 'All of this is right', '全部正确', 'كل هذا صحيح') : t(l, 'Do not pay yet', '先不要付款', 'لا تدفع بعد'),
    detail:
      is === 'right'
        ? t(
            l,
            'The next page asks for your Alipay payment password',
            '下一页会要求输入支付宝支付密码',
            'الصفحة التالية تطلب كلمة مرور الدفع',
          )
        : t(l, 'Wrong: 1, Not known: 1', '错误：1，不清楚：1', 'خطأ: 1، غير معروف: 1'),
    rows: [
      {
        state: 'ready',
        what: t(l, 'Transaction method', '交易方式', 'طريقة المعاملة'),
        word: right,
        found: `[[担保交易]] ${t(l, 'Secured transaction', '担保交易', 'معاملة مضمونة')}`,
      },
      { what: t(l, 'Payment method', '支付方式', 'طريقة الدفع'), ...(is === 'right' ? method : loan) },
      { what: t(l, 'Authorised 1688 ID', '已授权的 1688 账号', 'معرّف 1688 المفوَّض'), ...(is === 'right' ? same : unseen) },
      {
        state: 'ready',
        what: t(l, 'CNH balance', 'CNH 余额', 'رصيد CNH'),
        word: t(l, 'Ready', '足够', 'جاهز'),
        found: t(l, 'The CNH balance covers this order', 'CNH 余额足够支付此订单', 'رصيد CNH يغطي هذا الطلب'),
      },
    ],
  };
  const { chapterTitle: _chapter, ...card } = cards(l).last;
  return {
    ...card,
    step: 'pay/pay',
    chapterTitle: t(l, 'Pay', '付款', 'الدفع'),
    number: 2,
    of: 4,
    count: t(l, '2 of 4', '2/4', '2 من 4'),
    title: t(l, 'Pay the order', '付款', 'ادفع الطلب'),
    label: { zh: '去付款', meaning: t(l, 'Pay now', '去付款', 'ادفع الآن') },
    guard,
  };
}
