import { browser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the buyer lets reminders come as notifications of the system too. */
export function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks the buyer for it. Only from a press of a button of ours, or the browser refuses. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Takes it back. */
export async function giveUpNotifications(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/** Takes away what is shown and the permission with it. */
export async function dropNotifications(): Promise<void> {
  if (!(await hasNotifications())) return;
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  await giveUpNotifications();
}

/** Shows one notification, where that is allowed. The same id again replaces the one before. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await hasNotifications())) return;
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Calls back when one of our notifications is pressed; also where the permission comes only later. */
export function onNotification(pressed: (id: string) => void): void {
  // Without the permission this part of the API is not there at all.
  const listen = () => (browser as Partial<typeof browser>).notifications?.onClicked.addListener(pressed);
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
