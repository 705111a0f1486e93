import { browser } from '../../utils/platform/browser';

const MINUTE = 60_000;

/**
 * Calls back when what is drawn may be true no longer without the state having changed: a page was recognised, a reminder came due. The
 * panel outlives the tab in front and grows old itself, so it hears of other tabs too, and once a minute while it can be seen.
 */
export function watchTabs(stays: boolean, onChange: () => void): void {
  browser.storage.onChanged.addListener((_changes: unknown, area: string) => {
    if (area === 'session') onChange();
  });
  browser.alarms.onAlarm.addListener(onChange);
  if (!stays) return;
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener((_id, { url, status }, { active }) => {
    if (active && (url !== undefined || status === 'complete')) onChange();
  });
  document.addEventListener('visibilitychange', onChange);
  setInterval(() => {
    if (!document.hidden) onChange();
  }, MINUTE);
}
