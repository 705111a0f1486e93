import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { Popup } from '../../components/popup/Popup';
import { askForNotifications, giveUpNotifications } from '../../utils/platform/notifications';
import { sendCommand } from '../../utils/platform/send-from-own-page';
import { type WatchedState, watchState } from '../../utils/platform/watch-state';
import { buildView } from './build-view';
import { callsFor, type Hands } from './calls-for';
import { gather, type Pressed } from './gather';
import type { PopupSituation } from './situation';
import { watchTabs } from './watch-tabs';

/** Draws the guide's own window and keeps it true: the popup over the toolbar, or the panel that stays beside the page. */
export function showPopup(as: PopupSituation['as']): void {
  const pressed: Pressed = { as, failed: null, refused: false, notificationsRefused: false };
  let watched: WatchedState | null = null;
  let drawn = 0;

  const draw = async (): Promise<void> => {
    if (!watched) return;
    drawn += 1;
    const turn = drawn;
    const situation = await gather(watched, pressed);
    // A newer drawing has begun meanwhile: this one would put back what was true before.
    if (turn !== drawn) return;
    const { view, goOn, nextUrl } = buildView(situation);
    const { language: lang, dir } = situation.locale;
    Object.assign(document.documentElement, { lang, dir });
    const calls = callsFor(situation, { goOn, nextUrl }, hands);
    render(as === 'popup' ? <Popup view={view} calls={calls} /> : <Panel view={view} calls={calls} />, document.body);
  };
  const hands: Hands = {
    async command(wish) {
      const reply = await sendCommand(wish);
      pressed.failed = reply.ok ? null : reply.error;
      await draw();
    },
    async readNotice() {
      if (pressed.failed === null) return hands.command({ kind: 'notice-read' });
      pressed.failed = null;
      await draw();
    },
    async asked(allowed) {
      pressed.refused = !allowed;
      await draw();
    },
    /** Asked in the press itself, or the browser refuses without a word. */
    async notify(on) {
      if (on) pressed.notificationsRefused = !(await askForNotifications());
      else await giveUpNotifications();
      await draw();
    },
    // The panel stays: that is what it is for.
    leave: () => {
      if (as === 'popup') close();
    },
  };

  watchState((state) => {
    watched = state;
    void draw();
  });
  watchTabs(as === 'panel', () => void draw());
}
