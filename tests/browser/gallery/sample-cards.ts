import { type CardView, CHECK } from '../../../utils/core/brief';
import { type Language, t } from './sample-words';

/** A card of each kind. */
export function cards(
  l: Language,
): Record<
  'point' | 'last' | 'code' | 'review' | 'reminded' | 'phone' | 'elsewhere' | 'password' | 'done' | 'check' | 'translated',
  CardView
> {
  const source = t(
    l,
    'WorldFirst guidebook, chapter 2. Not yet seen on the live page.',
    'WorldFirst 指南第 2 章。尚未在真实页面上核对。',
    'دليل WorldFirst، الفصل 2. لم نره بعد على الصفحة الحقيقية.',
  );
  const account = t(l, 'Your 1688 account', '您的 1688 账户', 'حسابك على 1688');
  const count = (n: number, of: number) => t(l, `${n} of ${of}`, `${n}/${of}`, `${n} من ${of}`);
  const common = { chapterTitle: account, source, back: 'account-1688/open-alipay', next: 'worldfirst/country' };
  const point: CardView = {
    ...common,
    step: 'account-1688/verify',
    kind: 'point',
    number: 7,
    of: 7,
    count: count(7, 7),
    title: t(l, 'Verify with your Alipay account', '用您的支付宝账户认证', 'وثّق الحساب عبر Alipay'),
    label: { zh: '现在去认证', meaning: t(l, 'Verify now', '立即认证', 'وثّق الآن') },
    anchor: 'verify',
    body: t(
      l,
      'Press this button and follow Alipay. It is finished when the status reads [[已绑定]] linked and [[已认证]] verified.',
      '按下此按钮，按支付宝的提示操作。状态显示 [[已绑定]] 和 [[已认证]] 即完成。',
      'اضغط هذا الزر واتبع خطوات Alipay. تنتهي الخطوة حين تظهر الحالة [[已绑定]] أي «مرتبط» و[[已认证]] أي «موثّق».',
    ),
    where: t(
      l,
      'In the buyer workbench it stands on the left, under [[设置]] Settings and [[买家账号管理]] Buyer account management.',
      '在买家工作台左侧的 [[设置]] 和 [[买家账号管理]] 之下。',
      'تجدها في مساحة عمل المشتري إلى اليسار، تحت [[设置]] الإعدادات ثم [[买家账号管理]] إدارة حساب المشتري.',
    ),
    press: {
      kind: 'safe',
      word: t(l, 'Safe', '安全', 'آمن'),
      text: t(
        l,
        'Leaves 1688 and opens Alipay. Nothing is paid.',
        '离开 1688，打开支付宝。不会付款。',
        'يغادر 1688 ويفتح Alipay. لا يُدفع أي مبلغ.',
      ),
    },
  };
  const { next: _next, ...withoutNext } = point;
  const review: CardView = {
    ...common,
    step: 'worldfirst/review',
    kind: 'wait',
    number: 4,
    of: 4,
    count: count(4, 4),
    chapterTitle: t(l, 'WorldFirst account', 'WorldFirst 账户', 'حساب WorldFirst'),
    title: t(l, 'WorldFirst is checking your papers', 'WorldFirst 正在审核您的材料', 'يراجع WorldFirst أوراقك'),
    body: t(
      l,
      'You may close the browser. We look again when you next open WorldFirst.',
      '您可以关闭浏览器。下次打开 WorldFirst 时我们会再看。',
      'يمكنك إغلاق المتصفح.',
    ),
    wait: t(l, 'Up to 24 hours', '最长 24 小时', 'حتى 24 ساعة'),
    remind: { word: t(l, 'Remind me in 1 day', '1 天后提醒我', 'ذكّرني بعد يوم'), minutes: 1440 },
  };
  return {
    point,
    last: {
      ...withoutNext,
      press: {
        kind: 'money',
        word: t(l, 'Moves money', '会转出资金', 'يحوّل مالًا'),
        text: t(
          l,
          'After your Alipay payment password, the order is paid.',
          '输入支付宝支付密码后，订单即付款。',
          'بعد إدخال كلمة مرور الدفع في Alipay يصبح الطلب مدفوعًا.',
        ),
      },
    },
    code: {
      ...common,
      step: 'account-1688/code',
      kind: 'wait',
      number: 5,
      of: 7,
      count: count(5, 7),
      title: t(l, 'Type the code from your phone', '输入手机收到的验证码', 'اكتب الرمز الذي وصل إلى هاتفك'),
      label: { zh: '校验码', meaning: t(l, 'Verification code', '验证码', 'رمز التحقق') },
      body: t(
        l,
        'Never tell this code to anybody, support included. No code? Press [[重发]] Resend when its own count has ended.',
        '不要把验证码告诉任何人，包括客服。没有收到？等倒计时结束后按 [[重发]]。',
        'لا تُخبر أحدًا بهذا الرمز، ولا حتى فريق الدعم.',
      ),
      wait: t(l, 'Valid for about 15 minutes', '有效期约 15 分钟', 'صالح لمدة تقارب 15 دقيقة'),
      waitNote: t(l, 'It can be asked for again after about a minute.', '大约一分钟后可以重新获取。', 'يمكن طلبه مجددًا بعد نحو دقيقة.'),
    },
    review,
    reminded: {
      ...review,
      waitNote: t(l, 'Reminder: 24 November, 14:02', '提醒时间：11月24日 14:02', 'التذكير: 24 نوفمبر، 14:02'),
      remind: { word: t(l, 'Never mind', '不用提醒了', 'لا داعي'), minutes: 0 },
    },
    phone: {
      ...common,
      step: 'alipay/real-name',
      kind: 'phone',
      number: 2,
      of: 3,
      count: count(2, 3),
      chapterTitle: t(l, 'Alipay account', '支付宝账户', 'حساب Alipay'),
      title: t(l, 'Now on your phone', '现在请看手机', 'الآن على هاتفك'),
      phone: {
        lines: ['My Account', 'Profile Homepage', 'Real-name Verification', 'Alipay Account', '我的车辆', 'Shipping Address'],
        current: 2,
        path: [t(l, 'In the Alipay app, open', '在支付宝 App 中打开', 'افتح في تطبيق Alipay'), 'My Account', 'Real-name Verification'],
      },
      body: t(
        l,
        'The guide cannot see your phone. Tell it when the line reads Verified.',
        '指南看不到您的手机。显示“已认证”后请告诉它。',
        'لا يستطيع الدليل رؤية هاتفك. أخبره حين تظهر كلمة Verified في السطر.',
      ),
    },
    elsewhere: {
      ...common,
      step: 'worldfirst/country',
      kind: 'elsewhere',
      number: 1,
      of: 4,
      count: count(1, 4),
      chapterTitle: t(l, 'WorldFirst account', 'WorldFirst 账户', 'حساب WorldFirst'),
      title: t(l, 'Open a WorldFirst account', '开通 WorldFirst 账户', 'افتح حساب WorldFirst'),
      body: t(
        l,
        'The next step is on another page: the registration at WorldFirst.',
        '下一步在另一个页面：WorldFirst 注册页。',
        'الخطوة التالية في صفحة أخرى: التسجيل في WorldFirst.',
      ),
      open: {
        url: 'https://portal.worldfirst.com/register',
        word: t(l, 'Open the registration at WorldFirst', '打开 WorldFirst 注册页', 'افتح التسجيل في WorldFirst'),
      },
    },
    password: {
      ...common,
      step: 'pay/password',
      kind: 'point',
      number: 3,
      of: 3,
      count: count(3, 3),
      chapterTitle: t(l, 'Pay', '付款', 'الدفع'),
      title: t(l, 'Type your payment password', '输入支付密码', 'اكتب كلمة مرور الدفع'),
      body: t(
        l,
        'It is the password of your personal Alipay account, six digits. The guide never sees it.',
        '这是您个人支付宝账户的六位支付密码。指南看不到它。',
        'هي كلمة مرور حساب Alipay الشخصي، ستة أرقام. لا يراها الدليل.',
      ),
      press: {
        kind: 'money',
        word: t(l, 'Moves money', '会转出资金', 'يحوّل مالًا'),
        text: t(l, 'After the sixth digit, the order is paid.', '输入第六位后，订单即付款。', 'بعد الرقم السادس يصبح الطلب مدفوعًا.'),
      },
    },
    done: { ...point, done: t(l, 'Seen on 1688, today, 14:02', '今天 14:02 在 1688 上看到', 'شوهد على 1688 اليوم 14:02') },
    translated: {
      ...point,
      note: t(
        l,
        'Your browser has translated this page. Amounts and progress are not read here. To be sure, show the original.',
        '浏览器翻译了本页。这里不读取金额和进度。为准确起见，请显示原文。',
        'ترجم متصفحك هذه الصفحة. لا تُقرأ المبالغ ولا التقدم هنا. للتأكد، اعرض الصفحة الأصلية.',
      ),
    },
    check: {
      step: CHECK,
      kind: 'check',
      chapterTitle: t(l, 'Slider check', '滑块验证', 'التحقق بالسحب'),
      number: 0,
      of: 0,
      count: '',
      title: t(l, 'Slide it yourself', '请您亲手滑动', 'اسحبه بنفسك'),
      body: t(
        l,
        'The site wants to know whether a person is here. Drag the slider to the end with the mouse. Where it fails, reload the page and try again.',
        '网站要确认是真人在操作。请用鼠标把滑块拖到底。失败时请重新加载页面再试。',
        'يريد الموقع التأكد من وجود شخص هنا. اسحب المنزلق حتى النهاية بالفأرة. إن فشل ذلك فأعد تحميل الصفحة وحاول مجددًا.',
      ),
      source: '',
    },
  };
}
