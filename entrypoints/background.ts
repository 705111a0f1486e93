import { defineBackground } from 'wxt/utils/define-background';
import base from '../components/base.css?inline';
import host from '../components/host.css?inline';
import { pressIcons } from '../components/press-icons';
import tip from '../components/tip.css?inline';
import tokens from '../components/tokens.css?inline';
import { answerKey } from '../utils/platform/answer-key';
import { browser } from '../utils/platform/browser';
import { onNotification } from '../utils/platform/notifications';
import { openBackstage } from '../utils/platform/open-backstage';
import { readCopies } from '../utils/platform/read-copies';
import { stepOfAlarm } from '../utils/platform/reminders';
import { ringReminders } from '../utils/platform/ring-reminders';
import { serveMessages } from '../utils/platform/serve-messages';
import { tellToolbar } from '../utils/platform/tell-toolbar';

// It may be killed at any moment: everything it needs is read from the store again.
export default defineBackground(() => {
  const stage = openBackstage({ tip, whole: [tokens, base, host, tip].join('\n'), icons: pressIcons });
  serveMessages(stage);

  browser.tabs.onRemoved.addListener((tab) => {
    void stage.alone(() => stage.sessions.forgetTab(tab));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
  // Wakes the background once, so that the toolbar says how far the buyer is; what came due while the browser was closed is told now.
  browser.runtime.onStartup.addListener(() => void readState().then((state) => ringReminders(stage, state)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    const step = stepOfAlarm(name);
    if (step !== null) void readState().then((state) => ringReminders(stage, state, step));
  });
  browser.commands.onCommand.addListener((name, tab) => void answerKey(stage, name, tab?.id));
  onNotification((step) => void browser.tabs.create({ url: browser.runtime.getURL(`/guide.html#${step}`) }));

  void keepFromSites();
  void readState().then((state) => tellToolbar(stage, state));

  async function readState() {
    return (await readCopies(stage.copies, stage.now())).state;
  }

  /** Opens the welcome page once; a store that is there already, from a copied profile, is left as it is. */
  async function welcome(): Promise<void> {
    const { choices } = await readState();
    if (choices.welcomedAt === undefined) await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  }
});

/** Scripts on sites need no store: they ask the background. Firefox has no such switch, and its scripts on sites are our own all the same. */
async function keepFromSites(): Promise<void> {
  const { local } = browser.storage as unknown as { local: { setAccessLevel?(to: { accessLevel: string }): Promise<void> } };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
