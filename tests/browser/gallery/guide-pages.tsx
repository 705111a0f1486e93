import type { ComponentChildren } from 'preact';
import { Guide } from '../../../components/guide/Guide';
import type { GuideCalls } from '../../../components/guide/guide-view';
import { buildGuide, type GuideSituation } from '../../../entrypoints/guide/build-guide';
import { buildQuiet, buildSilent } from '../../../entrypoints/own/build-quiet';
import { buildService } from '../../../entrypoints/own/build-service';
import { buildWaiting } from '../../../entrypoints/own/build-waiting';
import type { Buyer } from '../../../utils/core/buyer';
import { answersOf, type RouteAnswers } from '../../../utils/core/choose-route';
import { freshState } from '../../../utils/core/fresh-state';
import type { OnboardingState } from '../../../utils/core/onboarding-state';
import { loadGuidebook } from '../../../utils/platform/guidebook';
import { type Locale, openLocale } from '../../../utils/platform/locale';
import type { Key } from '../../../utils/platform/read-keys';
import { type Language, lengthen } from './sample-words';

// Built by the product's own builders: these pages are too long to be written twice.
const [english, chinese] = await Promise.all([openLocale('en'), openLocale('zh-CN')]);
const long: Locale = { ...english, text: (key, values) => lengthen(english.text(key, values)), maybe: maybeLong };
const guidebook = loadGuidebook();
const steps = guidebook.journey.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));

/** A Monday morning in Singapore. */
const NOW = Date.UTC(2026, 10, 23, 2, 5);
const REVIEW = 'worldfirst/review';
const KEYS: Key[] = [
  { name: 'silence', key: 'Alt+Shift+S' },
  { name: 'explain-word', key: 'Alt+Shift+E' },
  { name: 'copy-word', key: '' },
];
const nothing = () => {};
const calls: GuideCalls = {
  chooseLanguage: nothing,
  chooseCountry: nothing,
  sayAlipayBusiness: nothing,
  sayAsset: nothing,
  answerRoute: nothing,
  changeRoute: nothing,
  undo: nothing,
  readNotice: nothing,
  mark: nothing,
  remind: nothing,
  notify: nothing,
  chooseLevel: nothing,
  silence: nothing,
};

/** The states of the guide page: title and how to draw it in a language. */
export function guidePages(): [title: string, draw: (language: Language) => ComponentChildren][] {
  const draw = (l: Language, more: Parameters<typeof situation>[1]) => <Guide view={buildGuide(situation(l, more))} calls={calls} />;
  return [
    ['Guide: a new buyer', (l) => draw(l, {})],
    ['Guide: half way, World Pay, a reminder is due', (l) => draw(l, { state: halfWay({ country: 'SG', route: 'world-pay' }, -1) })],
    [
      'Guide: a card, no support line',
      (l) => draw(l, { state: halfWay({ country: 'DE' }, 1440), answers: { from: 'card' }, asking: true }),
    ],
    [
      'Guide: complete',
      (l) => draw(l, { state: { ...done(steps), choices: { sitesOff: [], country: 'AU', route: 'payments', alipayBusiness: false } } }),
    ],
  ];
}

/** Customer service as the popup shows it. */
export function service(l: Language, country?: string) {
  return buildService(situation(l, { state: { ...freshState(), choices: { sitesOff: [], ...(country ? { country } : {}) } } }));
}

/** Words and keys on 1688, as the popup shows them. */
export function quiet(l: Language) {
  return buildQuiet(situation(l, {}), '1688');
}

/** Everything is silenced. */
export function silent(l: Language) {
  return buildSilent(situation(l, { state: { ...freshState(), choices: { sitesOff: [], silent: true } } }));
}

/** What is waited for, as the popup shows it. */
export function waiting(l: Language, what: 'nothing' | 'review' | 'reminder' | 'due') {
  if (what === 'nothing') return buildWaiting(situation(l, {}));
  return buildWaiting(situation(l, { state: halfWay({}, what === 'review' ? null : what === 'due' ? -1 : 1440) }));
}

/** What a page of ours is made of, in a language of the gallery. */
export function situation(l: Language, more: { state?: OnboardingState; answers?: RouteAnswers; asking?: boolean }): GuideSituation {
  const { state = freshState(), asking = false } = more;
  const answers = { ...answersOf(state.choices), ...more.answers };
  const locale = l === 'zh-CN' ? chinese : l === 'long' ? long : english;
  return { guidebook, locale, state, now: NOW, keys: KEYS, notice: null, failed: null, notifications: 'not asked', answers, asking };
}

/** Everything up to the review is done; a reminder of it is due in so many minutes. */
function halfWay(buyer: Buyer, minutes: number | null): OnboardingState {
  const state = done(steps.slice(0, steps.indexOf(REVIEW)));
  const reminders = minutes === null ? {} : { [REVIEW]: { due: NOW + minutes * 60_000, asked: NOW - 86_400_000 } };
  return { ...state, reminders, choices: { sitesOff: [], ...buyer } };
}

function done(ids: string[]): OnboardingState {
  const arrivals = { '1688/register': NOW - 40 * 3_600_000 };
  return { ...freshState(), arrivals, marks: Object.fromEntries(ids.map((id) => [id, { at: NOW - 3_600_000, by: 'buyer' as const }])) };
}

function maybeLong(key: string, values?: Record<string, string | number>): string | undefined {
  const found = english.maybe(key, values);
  return found === undefined ? undefined : lengthen(found);
}
