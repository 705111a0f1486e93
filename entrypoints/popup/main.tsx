import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { WordLevel } from '../../utils/core/word-level';
import { browser } from '../../utils/platform/browser';
import { askForNotifications, giveUpNotifications } from '../../utils/platform/notifications';
import { sendCommand, sendPoint } from '../../utils/platform/send-from-own-page';
import { askForSite } from '../../utils/platform/site-permission';
import { type WatchedState, watchState } from '../../utils/platform/watch-state';
import { siteToAllow } from './build-place';
import { buildView } from './build-view';
import { gather } from './gather';
import { searchCalls } from './search-calls';
import type { GoOn, PopupSituation } from './situation';

let watched: WatchedState | null = null;
let failed: string | null = null;
let refused = false;
let notificationsRefused = false;
let drawn = 0;

const draw = async (): Promise<void> => {
  if (!watched) return;
  drawn += 1;
  const turn = drawn;
  const situation = await gather(watched, { failed, refused, notificationsRefused });
  // A newer drawing has begun meanwhile: this one would put back what was true before.
  if (turn !== drawn) return;
  const { view, goOn } = buildView(situation);
  const { lang, dir } = { lang: situation.locale.language, dir: situation.locale.dir };
  Object.assign(document.documentElement, { lang, dir });
  render(<Popup view={view} calls={callsFor(situation, goOn)} />, document.body);
};

const command = async (wish: Parameters<typeof sendCommand>[0]): Promise<void> => {
  const reply = await sendCommand(wish);
  failed = reply.ok ? null : reply.error;
  await draw();
};

function callsFor(situation: PopupSituation, goOn: GoOn | null) {
  const { where } = situation;
  return {
    switchSite: (on: boolean) => void (where.site && command({ kind: 'site', site: where.site, on })),
    // Asked in the press itself, or the browser refuses without a word.
    allow: () => {
      const site = siteToAllow(situation);
      if (!site) return;
      void askForSite(site).then((allowed) => {
        refused = !allowed;
        return draw();
      });
    },
    goOn: () => void follow(situation, goOn),
    readNotice: () => {
      if (failed !== null) {
        failed = null;
        void draw();
      } else void command({ kind: 'notice-read' });
    },
    chooseLevel: (site: string, level: string) => {
      const parsed = WordLevel.safeParse(level);
      if (parsed.success) void command({ kind: 'word-level', site, level: parsed.data });
    },
    silence: (on: boolean) => void command({ kind: 'silence', on }),
    chooseLanguage: (language: string) => void command({ kind: 'language', language }),
    search: searchCalls(situation.guidebook, situation.locale),
    mark: (step: string) => void command({ kind: 'mark', step }),
    remind: (step: string, minutes: number) => void command({ kind: 'remind', step, minutes }),
    notify: (on: boolean) => void setNotifications(on),
    openGuide: (place?: string) => void openOwn(`/guide.html${place === undefined ? '' : `#${place}`}`),
    openData: () => void openOwn('/data.html'),
    openSettings: () => void openOwn('/welcome.html'),
  };
}

async function openOwn(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  close();
}

/** Asked in the press itself, or the browser refuses without a word. */
async function setNotifications(on: boolean): Promise<void> {
  if (on) notificationsRefused = !(await askForNotifications());
  else await giveUpNotifications();
  await draw();
}

async function follow({ where }: PopupSituation, goOn: GoOn | null): Promise<void> {
  if (!goOn) return;
  if (goOn.kind === 'mark') return command({ kind: 'mark', step: goOn.step });
  if (goOn.kind === 'point') {
    if (where.tab !== null) await sendPoint(where.tab);
  } else if (where.at !== 'nowhere' && where.tab !== null) {
    // On a site of ours the buyer goes on in the same tab; anything else that is open stays.
    await browser.tabs.update(where.tab, { url: goOn.url });
  } else await browser.tabs.create({ url: goOn.url });
  close();
}

watchState((state) => {
  watched = state;
  void draw();
});
// The page in the tab may be recognised while the popup is open.
browser.storage.onChanged.addListener((_changes: unknown, area: string) => {
  if (area === 'session') void draw();
});
// A reminder may come due while the popup is open.
browser.alarms.onAlarm.addListener(() => void draw());
