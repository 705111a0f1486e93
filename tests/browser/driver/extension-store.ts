import type { OnboardingState } from '../../../utils/core/onboarding-state.ts';
import type { TabOrder } from '../../../utils/core/tab-order.ts';
import type { OwnPage } from './driver.ts';

// Everything here runs in a page of the extension: `chrome` and `browser` are its own.
type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: Area; session: Area };
  alarms: { clearAll(): Promise<boolean>; getAll(): Promise<{ name: string }[]> };
  permissions: { contains(wanted: object): Promise<boolean> };
  action: { getBadgeText(details: object): Promise<string>; setBadgeText(details: object): Promise<void> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};
type Area = { get(key?: string | null): Promise<Record<string, unknown>>; set(values: object): Promise<void>; clear(): Promise<void> };
declare const browser: Api | undefined;
declare const chrome: Api;

/** The state as it lies in storage.local, or null when there is none. */
export async function readState(own: OwnPage): Promise<OnboardingState | null> {
  const text = await own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const { onboarding } = await api.storage.local.get('onboarding');
    return (onboarding as { state?: string } | undefined)?.state ?? null;
  });
  return text === null ? null : (JSON.parse(text) as OnboardingState);
}

/** The pages that were recognised in any frame of any tab, as the background remembers them. */
export function pagesSeen(own: OwnPage): Promise<string[]> {
  return own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tabs = Object.values(await api.storage.session.get(null));
    const frames = tabs.flatMap((tab) => Object.values(Object(tab) as Record<string, { page?: string | null } | null>));
    return frames.flatMap((frame) => frame?.page ?? []);
  });
}

/** The background forgets which frames show which page, as after it was ended at the wrong moment. */
export function forgetTabs(own: OwnPage): Promise<void> {
  return own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.session.clear();
  });
}

/** The order that each tab is about, as the background remembers it. */
export function ordersOfTabs(own: OwnPage): Promise<TabOrder[]> {
  return own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tabs = Object.values(await api.storage.session.get(null));
    const frames = tabs.flatMap((tab) => Object.values(Object(tab) as Record<string, { order?: TabOrder } | null>));
    return frames.flatMap((frame) => frame?.order ?? []);
  });
}

/** Everything in storage.local, as text: to see whether anything changed. */
export function dumpStore(own: OwnPage): Promise<string> {
  return own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return JSON.stringify(await api.storage.local.get(null));
  });
}

/** Writes raw values into storage.local, past the background. */
export function writeStore(own: OwnPage, values: Record<string, unknown>): Promise<void> {
  return own.evaluate(async (given) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set(given);
  }, values);
}

/** Fills storage.local to its last byte. */
export function fillStore(own: OwnPage): Promise<void> {
  return own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    // Each piece under its own name: one that grows would be written anew every time.
    for (let piece = 8 * 1024 * 1024; piece >= 1; piece = Math.floor(piece / 2))
      await api.storage.local.set({ [`ballast-${piece}`]: 'x'.repeat(piece) }).catch(() => undefined);
  });
}

/** Both copies, the session's memory and the alarms, all gone. */
export function clearStore(own: OwnPage): Promise<void> {
  return own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await Promise.all([api.storage.local.clear(), api.storage.session.clear(), api.alarms.clearAll()]);
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      await new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // The background's connection closes when it is asked to; the deletion then goes on by itself.
        request.onsuccess = request.onerror = () => resolve();
      });
    }
  });
}

/** Nothing on the toolbar button: it outlives the background that set it. */
export function clearBadge(own: OwnPage): Promise<void> {
  return own.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).action.setBadgeText({ text: '' }));
}

/** Overwrites the record in the second copy (IndexedDB). */
export function writeSecondCopy(own: OwnPage, record: unknown): Promise<void> {
  return own.evaluate(async (given) => {
    const open = indexedDB.open('guidebook', 1);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onupgradeneeded = () => open.result.createObjectStore('copies');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const transaction = database.transaction('copies', 'readwrite');
    transaction.objectStore('copies').put(given, 'record');
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, record);
}

/** Sends a message to the background, as the popup does. */
export function send(own: OwnPage, message: unknown): Promise<unknown> {
  return own.evaluate((given) => (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(given), message);
}

/** Sends one of the buyer's own commands. */
export function command(own: OwnPage, kind: string, more: Record<string, unknown> = {}): Promise<unknown> {
  return send(own, { type: 'command', command: { id: crypto.randomUUID(), kind, ...more } });
}

/** What stands on the toolbar button: in general, or in the tab at this address. */
export function badgeText(own: OwnPage, tabUrl?: string): Promise<string> {
  return own.evaluate(async (url) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tabs = url ? await api.tabs.query({}) : [];
    const tabId = tabs.find((tab) => tab.url?.startsWith(url ?? ''))?.id;
    return api.action.getBadgeText(tabId === undefined ? {} : { tabId });
  }, tabUrl ?? null);
}

/** All that the extension keeps, wherever a browser lets it keep anything. Empty databases are left out: there is nothing in them. */
export interface EveryStore {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  databases: Record<string, unknown[]>;
  alarms: string[];
  notifications: boolean;
  webStorage: number;
  caches: string[];
}

/** Looks into every store of the extension. */
export function lookIntoEveryStore(own: OwnPage): Promise<EveryStore> {
  return own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const databases: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const open = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const held: unknown[] = [];
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        held.push(...all.result);
      }
      database.close();
      if (held.length > 0) databases[name] = held;
    }
    return {
      local: await api.storage.local.get(null),
      session: await api.storage.session.get(null),
      databases,
      alarms: (await api.alarms.getAll()).map(({ name }) => name),
      notifications: await api.permissions.contains({ permissions: ['notifications'] }),
      webStorage: localStorage.length + sessionStorage.length,
      caches: await caches.keys(),
    };
  });
}
