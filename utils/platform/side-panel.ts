import { browser } from './browser';

/** What stands beside the page: Chromium calls it side panel, Firefox sidebar; older browsers have neither. */
type Beside = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/** Whether this browser can keep a page of ours beside the site's. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  return typeof sidePanel?.open === 'function' || typeof sidebarAction?.open === 'function';
}

/** Opens the side panel of a window. Only from a press of a button of ours, or the browser refuses. False where it did. */
export async function openSidePanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  try {
    if (sidebarAction) await sidebarAction.open();
    else await sidePanel?.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
