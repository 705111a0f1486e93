import type { ComponentChildren } from 'preact';
import { Popup } from '../../../components/popup/Popup';
import type { PopupCalls, PopupView } from '../../../components/popup/popup-view';
import { fitChapters } from '../../../entrypoints/popup/fit-chapters';
import { quiet, service, silent, waiting } from './guide-pages';
import { say, texts } from './own-texts';
import { type Language, lengthen } from './sample-words';
import { WelcomePage } from './WelcomePage';

const nothing = () => {};
const calls: PopupCalls = {
  switchSite: nothing,
  allow: nothing,
  goOn: nothing,
  readNotice: nothing,
  chooseLanguage: nothing,
  openSettings: nothing,
  openData: nothing,
  search: { find: async () => null, copy: async () => true },
  openGuide: nothing,
  keepOpen: nothing,
  mark: nothing,
  remind: nothing,
  notify: nothing,
  chooseLevel: nothing,
  silence: nothing,
  openNext: nothing,
  remindTopUp: nothing,
  answerAccount: nothing,
  dismissOrder: nothing,
  setFee: () => true,
  setMargin: () => true,
  setAge: nothing,
  takeUsual: nothing,
};

/** The states of popup and welcome page: title and how to draw it in a language. Texts from the locales; Arabic stands in English words. */
export function ownPages(): [title: string, draw: (language: Language) => ComponentChildren][] {
  return [
    ['Popup: a known page, ready', (l) => popup(l, {})],
    ['Popup: a known page, not enough', (l) => popup(l, { readiness: readiness(l, 'short') })],
    ['Popup: at an order, not enough', (l) => popup(l, { first: 'readiness', readiness: wholeSum(l) })],
    ['Popup: genuine, not recognised', (l) => popup(l, { place: place(l, 'noEvidence'), readiness: null, way: way(l, 1, 7) })],
    [
      'Popup: not one of our sites',
      (l) => popup(l, { siteSwitch: null, place: place(l, 'otherSite', '1688-pay-help.com'), readiness: readiness(l, 'stale') }),
    ],
    ['Popup: the browser keeps us off', (l) => popup(l, { siteSwitch: null, place: withheld(l), readiness: null })],
    [
      'Popup: switched off',
      (l) => popup(l, { siteSwitch: { word: texts(l).popup.site.off, on: false }, place: place(l, 'off'), readiness: null }),
    ],
    ['Popup: everything silenced', (l) => popup(l, { siteSwitch: null, silent: silent(l), readiness: null })],
    [
      'Popup: a step on the phone',
      (l) =>
        popup(l, {
          next: {
            number: 1,
            eyebrow: say(texts(l).popup.next.eyebrow, { chapter: 'Alipay', count: '1/3' }),
            title: 'Install the Alipay app',
            note: texts(l).popup.next.phone,
            button: texts(l).overlay.doneMyself,
          },
          readiness: null,
          way: way(l, 0, 7),
        }),
    ],
    [
      'Popup: notes repaired',
      (l) =>
        popup(l, {
          notice: {
            state: 'short',
            title: texts(l).errors.storeRepaired.title,
            body: say(texts(l).errors.storeRepaired.body, { when: '13:57' }),
            read: texts(l).popup.notice.read,
          },
        }),
    ],
    ['Popup: complete', (l) => popup(l, { next: null, complete: texts(l).popup.complete, readiness: null, way: way(l, 7, 7) })],
    ['Popup: a review is waited for', (l) => popup(l, { readiness: null, waiting: waiting(l, 'review'), way: way(l, 3, 4) })],
    [
      'Popup: a reminder is set, no support line',
      (l) => popup(l, { waiting: waiting(l, 'reminder'), service: service(l, 'DE'), way: way(l, 3, 4) }),
    ],
    ['Popup: a reminder is due', (l) => popup(l, { readiness: null, waiting: waiting(l, 'due'), service: service(l), way: way(l, 3, 4) })],
    ['Welcome', (l) => <WelcomePage language={l} />],
  ];
}

function popup(l: Language, more: Partial<PopupView>): ComponentChildren {
  const t = texts(l).popup;
  const view: PopupView = {
    siteSwitch: { word: t.site.on, on: true },
    notice: null,
    place: { title: l === 'zh-CN' ? '收银台' : 'Cashier', zh: '收银台', address: genuine(l), body: null, allow: null },
    next: {
      number: 2,
      eyebrow: say(t.next.eyebrow, {
        chapter: l === 'zh-CN' ? '付款' : 'Pay',
        count: say(texts(l).overlay.count, { number: '2', of: '4' }),
      }),
      title: l === 'zh-CN' ? '选择 [[跨境宝]]' : 'Choose World Pay [[跨境宝]]',
      note: null,
      button: t.next.show,
    },
    complete: null,
    readiness: readiness(l, 'ready'),
    money: null,
    first: 'next',
    way: way(l, 6, 4),
    search: texts(l).search,
    waiting: waiting(l, 'nothing'),
    quiet: quiet(l),
    silent: null,
    service: service(l, 'SG'),
    foot: {
      keepOpenWord: t.keepOpen,
      guideWord: texts(l).guide.title,
      languageWord: t.language,
      settingsWord: t.settings,
      dataWord: texts(l).data.title,
      language: l === 'zh-CN' ? l : 'en',
      languages: [
        { id: 'en', name: 'English' },
        { id: 'zh-CN', name: '中文（中国）' },
      ],
    },
    ...more,
  };
  return <Popup view={fitChapters(view)} calls={calls} />;
}

function genuine(l: Language): PopupView['place']['address'] {
  return { state: 'ready', word: say(texts(l).popup.genuine, { site: '1688' }), host: 'air.1688.com' };
}

function place(l: Language, why: 'noEvidence' | 'otherSite' | 'off', host?: string): PopupView['place'] {
  const reason = texts(l).popup.reason[why];
  const address = host === undefined ? genuine(l) : ({ state: 'unknown', word: reason.state, host } as const);
  return {
    title: host === undefined ? reason.state : texts(l).popup.noGuide,
    zh: null,
    address,
    body: say(reason.body, { site: '1688' }),
    allow: null,
  };
}

function withheld(l: Language): PopupView['place'] {
  const t = texts(l).popup.withheld;
  return {
    title: t.title,
    zh: null,
    address: genuine(l),
    body: say(t.body, { site: '1688' }),
    allow: { word: say(t.allow, { site: '1688' }), note: t.note },
  };
}

function readiness(l: Language, state: 'ready' | 'short' | 'stale'): PopupView['readiness'] {
  const t = texts(l).popup.readiness;
  const row = (word: string, amount: string, note: string | null = null) => ({ word, note, currency: 'CNH', amount });
  const when = say(texts(l).time.today, { time: '14:02' });
  const seen = say(t.seenAgo, { site: 'WorldFirst', when, age: '12 min' });
  const free = row(t.free, state === 'ready' ? '10,169.50' : '5,839.50', seen);
  const needed = row(t.needed, '9,697.84');
  const isShort = state === 'short';
  const { next } = texts(l).readiness;
  return {
    state,
    title: t.title,
    word: t[state],
    rows: state === 'stale' ? [free] : isShort ? [free, needed, row(t.missing, '3,858.34')] : [free, needed],
    notes: isShort ? [t.onlyCnh, next.topUp] : state === 'stale' ? [t.why.oldBalance, next.lookAgain] : [next.pay],
    missing: isShort ? { amounts: [row(t.topUp, '3,858.34')], notes: [] } : null,
    open: state === 'ready' ? null : say(texts(l).popup.next.open, { page: 'WorldFirst' }),
    sent: null,
    account: null,
  };
}

/** As at an order: every part of the sum. */
function wholeSum(l: Language): PopupView['readiness'] {
  const t = texts(l).popup.readiness;
  const short = readiness(l, 'short');
  const [free, needed, missing] = short?.rows ?? [];
  if (!short || !free || !needed || !missing) return short;
  const row = (word: string, currency: string, amount: string, note: string | null = null) => ({ word, note, currency, amount });
  const when = say(texts(l).time.today, { time: '11:20' });
  return {
    ...short,
    rows: [
      free,
      row(t.order, 'CNY', '9,640.00', say(t.about, { amount: 'SGD 1,779.19', when })),
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
    sent: { word: say(texts(l).readiness.sent, { duration: '1 d' }), minutes: 1440, note: null },
  };
}

function way(l: Language, done: number, shown: number): PopupView['way'] {
  const t = texts(l).popup.journey;
  const english = [
    'Alipay account',
    'Your 1688 account',
    'WorldFirst account',
    'Connect 1688 with WorldFirst',
    'Money on WorldFirst',
    'Your first order',
    'Pay',
  ];
  const titles = l === 'long' ? english.map(lengthen) : english;
  const chapters = titles.map((title, index) => ({
    id: title,
    title,
    state: index < done ? ('ready' as const) : index === done ? ('now' as const) : ('todo' as const),
    count: say(t.steps, { done: index < done ? '4' : index === done ? '1' : '0', total: '4' }),
  }));
  return {
    title: t.title,
    count: say(t.chapters, { done: String(done), total: '7' }),
    bar: titles.map((_, index) => (index < done ? 1 : index === done ? 0.25 : 0)),
    chapters: chapters.slice(-shown),
  };
}
