import type { PopupCalls } from '../../components/popup/popup-view';
import { WordLevel } from '../../utils/core/word-level';
import { browser } from '../../utils/platform/browser';
import { type sendCommand, sendPoint } from '../../utils/platform/send-from-own-page';
import { openSidePanel } from '../../utils/platform/side-panel';
import { askForSite } from '../../utils/platform/site-permission';
import { siteToAllow } from './build-place';
import { moneyCalls } from './money-calls';
import { searchCalls } from './search-calls';
import type { GoOn, PopupSituation } from './situation';

/** What presses do beyond drawing; each draws anew. */
export interface Hands {
  command(wish: Parameters<typeof sendCommand>[0]): Promise<void>;
  readNotice(): Promise<void>;
  /** The buyer was asked for a site and answered. */
  asked(allowed: boolean): Promise<void>;
  notify(on: boolean): Promise<void>;
  /** Something else has come to the front: the popup goes. */
  leave(): void;
}

/** Where the two buttons lead: that of the next step, and that of the verdict. */
interface Ways {
  goOn: GoOn | null;
  nextUrl: string | null;
}

/** What the buyer's presses do, for what is drawn now. */
export function callsFor(situation: PopupSituation, { goOn, nextUrl }: Ways, hands: Hands): PopupCalls {
  const { where, window } = situation;
  const openOwn = async (path: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
    hands.leave();
  };
  return {
    switchSite: (on) => void (where.site && hands.command({ kind: 'site', site: where.site, on })),
    // Asked in the press itself, or the browser refuses without a word.
    allow: () => {
      const site = siteToAllow(situation);
      if (site) void askForSite(site).then(hands.asked);
    },
    goOn: () => void follow(situation, goOn, hands),
    readNotice: () => void hands.readNotice(),
    chooseLevel: (site, level) => {
      const parsed = WordLevel.safeParse(level);
      if (parsed.success) void hands.command({ kind: 'word-level', site, level: parsed.data });
    },
    silence: (on) => void hands.command({ kind: 'silence', on }),
    chooseLanguage: (language) => void hands.command({ kind: 'language', language }),
    search: searchCalls(situation.guidebook, situation.locale),
    mark: (step) => void hands.command({ kind: 'mark', step }),
    remind: (step, minutes) => void hands.command({ kind: 'remind', step, minutes }),
    notify: (on) => void hands.notify(on),
    keepOpen: () => void (window !== null && openSidePanel(window).then((opened) => opened && hands.leave())),
    // In a tab of its own: the order stays where it is.
    openNext: () => void (nextUrl !== null && browser.tabs.create({ url: nextUrl }).then(hands.leave)),
    ...moneyCalls(situation, hands.command),
    openGuide: (place) => void openOwn(`/guide.html${place === undefined ? '' : `#${place}`}`),
    openData: () => void openOwn('/data.html'),
    openSettings: () => void openOwn('/welcome.html'),
  };
}

async function follow({ where }: PopupSituation, goOn: GoOn | null, { command, leave }: Hands): Promise<void> {
  if (!goOn) return;
  if (goOn.kind === 'mark') return command({ kind: 'mark', step: goOn.step });
  if (goOn.kind === 'point') {
    if (where.tab !== null) await sendPoint(where.tab);
  } else if (where.at !== 'nowhere' && where.tab !== null) {
    // On a site of ours the buyer goes on in the same tab; anything else that is open stays.
    await browser.tabs.update(where.tab, { url: goOn.url });
  } else await browser.tabs.create({ url: goOn.url });
  leave();
}
