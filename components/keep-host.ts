/** How often the host is put back within the span before we give in. */
const LIMIT = 3;
const SPAN = 10_000;

interface Keeping {
  /** Looks whether the host still stands where it has to, and puts it back. */
  check(): void;
  /** Lays the host above everything that was opened since. */
  raise(): void;
  stop(): void;
}

/**
 * Keeps the host in the page's top layer: in the topmost modal dialog when there is one (everything outside it is inert), else on
 * <html>; above dialogs and popovers that open later. A page that removes or hides it is answered three times in ten seconds,
 * then `onFight` is told and the host stays away.
 */
export function keepHost(host: HTMLElement, isAlive: () => boolean, onFight: () => void): Keeping {
  const stop = new AbortController();
  const opened: Element[] = [];
  let fights: number[] = [];
  /** Our own moves close the popover as well; only the page's doing counts as a fight. */
  let moving = false;

  const parent = () => {
    const modal =
      opened.filter((dialog) => dialog.isConnected && dialog.matches(':modal')).at(-1) ??
      [...document.querySelectorAll('dialog:modal')].at(-1);
    return modal ?? document.documentElement;
  };
  const open = () => {
    if (host.isConnected && !host.matches(':popover-open')) host.showPopover();
  };
  const settle = () => {
    moving = true;
    const home = parent();
    if (host.parentNode !== home) home.append(host);
    for (const name of host.getAttributeNames()) if (!isOurs(name)) host.removeAttribute(name);
    if (host.popover !== 'manual') host.popover = 'manual';
    open();
    watchParent(home);
    watcher.takeRecords();
    moving = false;
  };
  const raise = () => {
    moving = true;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    moving = false;
    settle();
  };
  const check = () => {
    const foreign = host.getAttributeNames().some((name) => !isOurs(name));
    if (stop.signal.aborted || moving || (host.isConnected && host.popover === 'manual' && host.matches(':popover-open') && !foreign))
      return;
    // Our own newer version has taken the place.
    if (!isAlive()) return onFight();
    const now = performance.now();
    // A dialog that was removed with us inside is not a fight: we only go home.
    if (host.isConnected || host.parentNode === null) fights = [...fights.filter((at) => now - at < SPAN), now];
    if (fights.length > LIMIT) return onFight();
    settle();
  };
  const watcher = new MutationObserver(check);
  const watchParent = (home: Element) => {
    watcher.disconnect();
    watcher.observe(home, { childList: true });
    watcher.observe(host, { attributes: true });
  };

  document.addEventListener(
    'toggle',
    (event) => {
      const element = event.target;
      if (moving || !(element instanceof Element) || (element === host && host.matches(':popover-open'))) return;
      if (element === host) return check();
      const isOpen = (event as ToggleEvent).newState === 'open';
      if (element instanceof HTMLDialogElement) {
        opened.splice(0, opened.length, ...opened.filter((other) => other !== element), ...(isOpen ? [element] : []));
        return isOpen ? raise() : settle();
      }
      if (isOpen && element.hasAttribute('popover')) raise();
    },
    { capture: true, signal: stop.signal },
  );
  document.addEventListener('fullscreenchange', raise, { capture: true, signal: stop.signal });
  settle();
  return {
    check,
    raise,
    stop() {
      stop.abort();
      watcher.disconnect();
      host.remove();
    },
  };
}

/** `data-` attributes are for the tests; `popover` is what puts us on top. */
function isOurs(name: string): boolean {
  return name === 'popover' || name.startsWith('data-');
}
