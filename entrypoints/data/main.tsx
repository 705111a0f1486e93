import { render } from 'preact';
import { Data } from '../../components/data/Data';
import type { DataCalls, YourDataView } from '../../components/data/data-view';
import { MOST_BACKUP_BYTES, readBackup, writeBackup } from '../../utils/core/backup';
import type { CommandReply } from '../../utils/core/message';
import { browser } from '../../utils/platform/browser';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { ownManifest } from '../../utils/platform/own-manifest';
import { readOwnData } from '../../utils/platform/read-own-data';
import { sendCommand, sendErase, sendRestore, sendUndoRestore } from '../../utils/platform/send-from-own-page';
import { type WatchedState, watchState } from '../../utils/platform/watch-state';
import type { ChosenCopy } from './build-change';
import { buildData } from './build-data';
import { offerFile } from './offer-file';

let watched: WatchedState | null = null;
let isShown = false;
let chosen: ChosenCopy | null = null;
let failed: string | null = null;
let failedAt: 'restore' | 'erase' = 'restore';
let erasing: YourDataView['erasing'] = 'no';
let drawn = 0;

const draw = async (): Promise<void> => {
  if (!watched) return;
  drawn += 1;
  const turn = drawn;
  const { state, notice } = watched;
  const now = Date.now();
  const [locale, { store, aside, passing }] = await Promise.all([
    openLocale(state.choices.language ?? browser.i18n.getUILanguage()),
    readOwnData(now),
  ]);
  // A newer drawing has begun meanwhile: this one would put back what was true before.
  if (turn !== drawn) return;
  const day = new Date(now).toISOString().slice(0, 10);
  const kept = aside.length > 0 ? offerFile(`1688-guidebook-kept-aside-${day}.json`, JSON.stringify(aside, null, 2)) : null;
  const view = buildData({
    ...{ guidebook: loadGuidebook(), locale, state, notice, now, failed, keys: [], notifications: 'not asked' },
    ...{ store, raw: { state, keptAside: aside, before: store.before, ...passing } },
    ...{ isShown, chosen, failedAt, erasing, aside: kept, manifest: ownManifest() },
    copy: store.readOnly ? null : offerFile(`1688-guidebook-${day}.json`, writeBackup(state, now)),
  });
  Object.assign(document.documentElement, { lang: locale.language, dir: locale.dir });
  document.title = `${locale.text('ui:app.name')}: ${locale.text('ui:data.title')}`;
  render(<Data view={view} calls={calls} />, document.body);
};

const settle = async (at: typeof failedAt, reply: CommandReply): Promise<void> => {
  failed = reply.ok ? null : reply.error;
  failedAt = at;
  await draw();
};

const calls: DataCalls = {
  show(on) {
    isShown = on;
    void draw();
  },
  choose: (file) => void choose(file),
  restore: () => void restore(),
  leave() {
    chosen = null;
    void draw();
  },
  undoRestore: () => void sendUndoRestore().then((reply) => settle('restore', reply)),
  askErase(on) {
    erasing = on ? 'asking' : 'no';
    // The pressed button is gone: what was asked takes its place for the keyboard too.
    void draw().then(() => document.querySelector<HTMLElement>(on ? '[data-do=keep]' : '[data-do=askErase]')?.focus());
  },
  erase: () => void erase(),
  readNotice: () => void sendCommand({ kind: 'notice-read' }),
  readFailure() {
    failed = null;
    void draw();
  },
};

async function choose(file: File): Promise<void> {
  const isLarge = file.size > MOST_BACKUP_BYTES;
  const text = isLarge ? '' : await file.text().catch(() => '');
  const backup = isLarge ? ({ ok: false, error: 'copyTooLarge' } as const) : readBackup(text);
  chosen = backup.ok ? { text, savedAt: backup.savedAt, state: backup.state } : null;
  await settle('restore', backup);
}

async function restore(): Promise<void> {
  if (!chosen) return;
  const reply = await sendRestore(chosen.text);
  if (reply.ok) chosen = null;
  await settle('restore', reply);
}

async function erase(): Promise<void> {
  const reply = await sendErase();
  erasing = reply.ok ? 'done' : 'no';
  chosen = null;
  await settle('erase', reply);
}

watchState((state) => {
  watched = state;
  void draw();
});
