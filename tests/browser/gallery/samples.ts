import type { Brief, CardView, TermView, VerdictView } from '../../../utils/core/brief';

/** One language the pieces are shown in. Arabic stands for every language that is written from right to left. */
export type Language = 'en' | 'zh-CN' | 'ar';

type Texts = Record<Language, string>;
const t = (language: Language, en: string, zh: string, ar: string): string => ({ en, 'zh-CN': zh, ar }) [language as keyof Texts];

/** The fixed words of the overlay, for the gallery only; the product's own stand in locales/. */
export function words(l: Language): Brief['words'] {
  return {
    guide: t(l, 'Guide', '指南', 'الدليل'),
    move: t(l, 'Move', '移动', 'نقل'),
    small: t(l, 'Make small', '缩小', 'تصغير'),
    close: t(l, 'Close', '关闭', 'إغلاق'),
    back: t(l, 'Back', '上一步', 'السابق'),
    next: t(l, 'Next', '下一步', 'التالي'),
    doneMyself: t(l, 'Done myself', '我已完成', 'أنجزتُها بنفسي'),
    undo: t(l, 'Undo', '撤销', 'تراجع'),
    lookAgain: t(l, 'Look again', '再找一次', 'ابحث مرة أخرى'),
    notFound: t(l, 'Not found on this page', '本页上没有找到', 'غير موجود في هذه الصفحة'),
    lookFor: t(l, 'Look for these words', '请找这几个字', 'ابحث عن هذه الكلمات'),
    severalFound: t(l, 'These words stand here more than once', '这几个字在本页出现多次', 'تظهر هذه الكلمات أكثر من مرة'),
    term: t(l, 'Term', '词语', 'مصطلح'),
    from: t(l, '1688 Guidebook glossary', '1688 Guidebook 词汇表', 'مسرد 1688 Guidebook'),
    reload: t(l, 'Reload this page', '请重新加载本页', 'أعد تحميل هذه الصفحة'),
    reloadBody: t(l, 'The guide was updated and has stopped here. Before you reload, finish what you were typing.', '指南已更新，在本页已停止。重新加载前，请先完成正在填写的内容。', 'حُدّث الدليل وتوقف هنا. أكمل ما كنت تكتبه قبل إعادة التحميل.'),
    validFor: t(l, 'Valid for about', '有效期约', 'صالح لمدة تقارب'),
    trouble: t(l, 'That was not stored', '没有保存', 'لم يُحفظ ذلك'),
    troubleBody: t(l, 'Nothing has changed. Try it once more.', '没有任何改动。请再试一次。', 'لم يتغير شيء. حاول مرة أخرى.'),
  };
}

/** A card of each kind. */
export function cards(l: Language): Record<'point' | 'last' | 'code' | 'review' | 'phone' | 'elsewhere' | 'password' | 'done', CardView> {
  const source = t(l, 'WorldFirst guidebook, chapter 2. Not yet seen on the live page.', 'WorldFirst 指南第 2 章。尚未在真实页面上核对。', 'دليل WorldFirst، الفصل 2. لم نره بعد على الصفحة الحقيقية.');
  const account = t(l, 'Your 1688 account', '您的 1688 账户', 'حسابك على 1688');
  const count = (n: number, of: number) => t(l, `${n} of ${of}`, `${n}/${of}`, `${n} من ${of}`);
  const common = { chapterTitle: account, source, back: 'account-1688/open-alipay', next: 'worldfirst/country' };
  const point: CardView = {
    ...common, step: 'account-1688/verify', kind: 'point', number: 7, of: 7, count: count(7, 7),
    title: t(l, 'Verify with your Alipay account', '用您的支付宝账户认证', 'وثّق الحساب عبر Alipay'),
    label: { zh: '现在去认证', meaning: t(l, 'Verify now', '立即认证', 'وثّق الآن') },
    anchor: 'verify',
    body: t(l, 'Press this button and follow Alipay. It is finished when the status reads [[已绑定]] linked and [[已认证]] verified.', '按下此按钮，按支付宝的提示操作。状态显示 [[已绑定]] 和 [[已认证]] 即完成。', 'اضغط هذا الزر واتبع خطوات Alipay. تنتهي الخطوة حين تظهر الحالة [[已绑定]] أي «مرتبط» و[[已认证]] أي «موثّق».'),
    where: t(l, 'In the buyer workbench it stands on the left, under [[设置]] Settings and [[买家账号管理]] Buyer account management.', '在买家工作台左侧的 [[设置]] 和 [[买家账号管理]] 之下。', 'تجدها في مساحة عمل المشتري إلى اليسار، تحت [[设置]] الإعدادات ثم [[买家账号管理]] إدارة حساب المشتري.'),
    press: { kind: 'safe', word: t(l, 'Safe', '安全', 'آمن'), text: t(l, 'Leaves 1688 and opens Alipay. Nothing is paid.', '离开 1688，打开支付宝。不会付款。', 'يغادر 1688 ويفتح Alipay. لا يُدفع أي مبلغ.') },
  };
  const { next: _next, ...withoutNext } = point;
  return {
    point,
    last: { ...withoutNext, press: { kind: 'money', word: t(l, 'Moves money', '会转出资金', 'يحوّل مالًا'), text: t(l, 'After your Alipay payment password, the order is paid.', '输入支付宝支付密码后，订单即付款。', 'بعد إدخال كلمة مرور الدفع في Alipay يصبح الطلب مدفوعًا.') } },
    code: {
      ...common, step: 'account-1688/code', kind: 'wait', number: 5, of: 7, count: count(5, 7),
      title: t(l, 'Type the code from your phone', '输入手机收到的验证码', 'اكتب الرمز الذي وصل إلى هاتفك'),
      label: { zh: '校验码', meaning: t(l, 'Verification code', '验证码', 'رمز التحقق') },
      body: t(l, 'Never tell this code to anybody, support included. No code? Press [[重发]] Resend when its own count has ended.', '不要把验证码告诉任何人，包括客服。没有收到？等倒计时结束后按 [[重发]]。', 'لا تُخبر أحدًا بهذا الرمز، ولا حتى فريق الدعم.'),
      wait: t(l, 'Valid for about 15 minutes', '有效期约 15 分钟', 'صالح لمدة تقارب 15 دقيقة'),
    },
    review: {
      ...common, step: 'worldfirst/review', kind: 'wait', number: 4, of: 4, count: count(4, 4), chapterTitle: t(l, 'WorldFirst account', 'WorldFirst 账户', 'حساب WorldFirst'),
      title: t(l, 'WorldFirst is checking your papers', 'WorldFirst 正在审核您的材料', 'يراجع WorldFirst أوراقك'),
      body: t(l, 'You may close the browser. We look again when you next open WorldFirst.', '您可以关闭浏览器。下次打开 WorldFirst 时我们会再看。', 'يمكنك إغلاق المتصفح.'),
      wait: t(l, 'Up to 24 hours', '最长 24 小时', 'حتى 24 ساعة'),
    },
    phone: {
      ...common, step: 'alipay/real-name', kind: 'phone', number: 2, of: 3, count: count(2, 3), chapterTitle: t(l, 'Alipay account', '支付宝账户', 'حساب Alipay'),
      title: t(l, 'Now on your phone', '现在请看手机', 'الآن على هاتفك'),
      phone: {
        lines: ['My Account', 'Profile Homepage', 'Real-name Verification', 'Alipay Account', '我的车辆', 'Shipping Address'], current: 2,
        path: [t(l, 'In the Alipay app, open', '在支付宝 App 中打开', 'افتح في تطبيق Alipay'), 'My Account', 'Real-name Verification'],
      },
      body: t(l, 'The guide cannot see your phone. Tell it when the line reads Verified.', '指南看不到您的手机。显示“已认证”后请告诉它。', 'لا يستطيع الدليل رؤية هاتفك. أخبره حين تظهر كلمة Verified في السطر.'),
    },
    elsewhere: {
      ...common, step: 'worldfirst/country', kind: 'elsewhere', number: 1, of: 4, count: count(1, 4), chapterTitle: t(l, 'WorldFirst account', 'WorldFirst 账户', 'حساب WorldFirst'),
      title: t(l, 'Open a WorldFirst account', '开通 WorldFirst 账户', 'افتح حساب WorldFirst'),
      body: t(l, 'The next step is on another page: the registration at WorldFirst.', '下一步在另一个页面：WorldFirst 注册页。', 'الخطوة التالية في صفحة أخرى: التسجيل في WorldFirst.'),
      open: { url: 'https://portal.worldfirst.com/register', word: t(l, 'Open the registration at WorldFirst', '打开 WorldFirst 注册页', 'افتح التسجيل في WorldFirst') },
    },
    password: {
      ...common, step: 'pay/password', kind: 'point', number: 3, of: 3, count: count(3, 3), chapterTitle: t(l, 'Pay', '付款', 'الدفع'),
      title: t(l, 'Type your payment password', '输入支付密码', 'اكتب كلمة مرور الدفع'),
      body: t(l, 'It is the password of your personal Alipay account, six digits. The guide never sees it.', '这是您个人支付宝账户的六位支付密码。指南看不到它。', 'هي كلمة مرور حساب Alipay الشخصي، ستة أرقام. لا يراها الدليل.'),
      press: { kind: 'money', word: t(l, 'Moves money', '会转出资金', 'يحوّل مالًا'), text: t(l, 'After the sixth digit, the order is paid.', '输入第六位后，订单即付款。', 'بعد الرقم السادس يصبح الطلب مدفوعًا.') },
    },
    done: { ...point, done: t(l, 'Seen on 1688, today, 14:02', '今天 14:02 在 1688 上看到', 'شوهد على 1688 اليوم 14:02') },
  };
}

/** The four words of readiness. */
export function verdicts(l: Language): VerdictView[] {
  return [
    { state: 'ready', word: t(l, 'Ready', '足够', 'جاهز'), detail: t(l, 'The CNH balance covers this order', 'CNH 余额足够支付此订单', 'رصيد CNH يغطي هذا الطلب') },
    { state: 'short', word: t(l, 'Not enough', '不足', 'غير كافٍ'), detail: t(l, 'The popup says how much is missing', '弹出窗口会说明差额', 'النافذة تبيّن المبلغ الناقص') },
    { state: 'unknown', word: t(l, 'Not known', '未知', 'غير معروف'), detail: t(l, 'Open WorldFirst once to show the balance', '请打开 WorldFirst 查看余额', 'افتح WorldFirst مرة ليظهر الرصيد') },
    { state: 'stale', word: t(l, 'Too old', '已过时', 'قديم جدًا'), detail: t(l, 'Look at WorldFirst again before you pay', '付款前请再看一次 WorldFirst', 'راجع WorldFirst مجددًا قبل الدفع') },
  ];
}

/** A term with everything, and a short one. */
export function terms(l: Language): TermView[] {
  return [
    {
      anchor: 'loan', zh: '诚e赊', pinyin: 'chéng e shē', meaning: t(l, 'Buy first, pay MYbank later', '先买后付，由网商银行垫付', 'اشترِ الآن وادفع لـ MYbank لاحقًا'),
      trade: t(l, 'Credit from MYbank. Once an account has opened it, 1688 chooses it first.', '网商银行的信用付款。开通后，1688 会优先选用。', 'ائتمان من MYbank.'),
      press: { kind: 'loan', word: t(l, 'A loan', '贷款', 'قرض'), text: t(l, 'You owe the bank, not the seller.', '您欠的是银行，不是卖家。', 'تصبح مدينًا للبنك لا للبائع.') },
    },
    { anchor: 'wholesale', zh: '批发', pinyin: 'pī fā', meaning: t(l, 'Wholesale', '批量购买', 'جملة'), trade: t(l, 'With [[混批]] mixed batch, different colours and sizes count together.', '[[混批]] 时不同颜色尺码合并计数。', 'مع [[混批]] تُحسب الألوان معًا.') },
  ];
}

/** A whole brief with this card. */
export function brief(l: Language, card: CardView | null, more: Partial<Brief> = {}): Brief {
  return { page: '1688/alipay-account', active: true, lang: l, dir: l === 'ar' ? 'rtl' : 'ltr', theme: 'auto', card, verdict: null, terms: terms(l), words: words(l), ...more };
}
