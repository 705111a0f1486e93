import { render } from 'preact';
import { Guide } from '../../components/guide/Guide';
import type { GuideCalls } from '../../components/guide/guide-view';
import { Asset } from '../../utils/core/buyer';
import { answersOf, chooseRoute, type RouteAnswers } from '../../utils/core/choose-route';
import { WordLevel } from '../../utils/core/word-level';
import { browser } from '../../utils/platform/browser';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { askForNotifications, giveUpNotifications, hasNotifications } from '../../utils/platform/notifications';
import { readKeys } from '../../utils/platform/read-keys';
import { sendCommand } from '../../utils/platform/send-from-own-page';
import { type WatchedState, watchState } from '../../utils/platform/watch-state';
import { buildGuide } from './build-guide';
import { readAnswer } from './read-answer';

let watched: WatchedState | null = null;
let failed: string | null = null;
let notificationsRefused = false;
let asking = false;
/** Answers of the route chooser that do not make a route yet, or are on their way into the store. */
let answered: RouteAnswers = {};
let isPlaced = false;

const draw = async (): Promise<void> => {
  if (!watched) return;
  const { state, notice } = watched;
  const [locale, allowed, keys] = await Promise.all([
    openLocale(state.choices.language ?? browser.i18n.getUILanguage()),
    hasNotifications(),
    readKeys(),
  ]);
  const notifications = allowed ? 'allowed' : notificationsRefused ? 'refused' : 'not asked';
  const answers = { ...answersOf(state.choices), ...answered };
  const own = { guidebook: loadGuidebook(), locale, state, notice, now: Date.now(), keys, failed, notifications } as const;
  Object.assign(document.documentElement, { lang: locale.language, dir: locale.dir });
  document.title = `${locale.text('ui:app.name')}: ${locale.text('ui:guide.title')}`;
  render(<Guide view={buildGuide({ ...own, answers, asking })} calls={callsFor(answers)} />, document.body);
  // The place named in the address is there only now.
  if (!isPlaced) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  isPlaced = true;
};

const command = async (wish: Parameters<typeof sendCommand>[0]): Promise<void> => {
  const reply = await sendCommand(wish);
  failed = reply.ok ? null : reply.error;
  await draw();
};

const callsFor = (answers: RouteAnswers): GuideCalls => ({
  chooseLanguage: (language) => void command({ kind: 'language', language }),
  chooseCountry: (country) => void command({ kind: 'country', country }),
  sayAlipayBusiness: (had) => void command({ kind: 'alipay-business', had }),
  sayAsset: (id, have) => {
    const asset = Asset.safeParse(id);
    if (asset.success) void command({ kind: 'asset', asset: asset.data, have });
  },
  answerRoute: (question, answer) => void answerRoute({ ...answers, ...readAnswer(question, answer) }),
  changeRoute: () => {
    asking = true;
    // The pressed button is gone: the first question takes its place for the keyboard too.
    void draw().then(() => document.querySelector<HTMLElement>('input[name=from]:checked')?.focus());
  },
  chooseLevel: (site, level) => {
    const parsed = WordLevel.safeParse(level);
    if (parsed.success) void command({ kind: 'word-level', site, level: parsed.data });
  },
  silence: (on) => void command({ kind: 'silence', on }),
  mark: (step) => void command({ kind: 'mark', step }),
  undo: (step) => void command({ kind: 'undo', step }),
  remind: (step, minutes) => void command({ kind: 'remind', step, minutes }),
  notify: (on) => void setNotifications(on),
  readNotice: () => {
    if (failed === null) return void command({ kind: 'notice-read' });
    failed = null;
    void draw();
  },
});

/** Keeps an answer, and stores the route once the answers make one. */
async function answerRoute(answers: RouteAnswers): Promise<void> {
  asking = true;
  answered = answers;
  await draw();
  const { route } = chooseRoute(answers);
  if (route === null) return;
  await command({ kind: 'route', route });
  if (route === 'card') await command({ kind: 'asset', asset: 'world-card', have: answers.worldCard === true });
  // From here on the stored choices speak, unless the buyer has answered anew meanwhile.
  if (answered === answers) answered = {};
}

/** Asked in the press itself, or the browser refuses without a word. */
async function setNotifications(on: boolean): Promise<void> {
  if (on) notificationsRefused = !(await askForNotifications());
  else await giveUpNotifications();
  await draw();
}

watchState((state) => {
  watched = state;
  void draw();
});
// Nothing here moves by itself: a reminder that comes due and a page that is looked at again draw anew.
browser.alarms.onAlarm.addListener(() => void draw());
document.addEventListener('visibilitychange', () => void draw());
