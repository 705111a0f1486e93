import { expect } from 'playwright/test';
import { isFull } from '../fuzz-runs.ts';
import { noteFigure } from '../note-figure.ts';
import { command, readState } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { HOST_NAME } from './driver/host-name.ts';
import { readHost } from './hostile/read-host.ts';
import { ADDRESSES } from './practice-pages.ts';

const HOME = ADDRESSES['1688/home'] ?? '';

/** What a page can do to our element, as a script that finds it under the name `host`. */
const TAMPERING: Record<string, string> = {
  'takes it out': 'host.remove()',
  'puts another in its place': "host.replaceWith(document.createElement('div'))",
  'moves it into a corner of its own':
    "const div = document.createElement('div'); div.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden'; document.body.append(div); div.append(host)",
  'moves it into a shadow root': "document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(host)",
  'moves it to another document': "document.implementation.createHTMLDocument('').body.append(host)",
  'closes its popover': 'host.hidePopover()',
  'takes its popover away': "host.removeAttribute('popover')",
  'makes it another kind of popover': "host.popover = 'auto'",
  'hides it': 'host.hidden = true',
  'makes it inert': 'host.inert = true',
  'gives it a style':
    "host.style.cssText = 'opacity:0!important;transform:scale(0)!important;clip-path:inset(50%)!important;pointer-events:none!important'",
  'gives it a class and an id': "host.className = 'ad'; host.id = 'ad'; host.slot = 'x'",
  'opens a dialog over it':
    "const dialog = document.createElement('dialog'); dialog.textContent = '请先登录'; document.body.append(dialog); dialog.showModal()",
  'opens a popover over it':
    "const top = document.createElement('div'); top.popover = 'manual'; top.style.cssText = 'inset:0;width:100vw;height:100vh'; document.body.append(top); top.showPopover()",
  'puts a second root into it': "try { host.attachShadow({ mode: 'open' }) } catch {}",
  'puts children into it': "host.innerHTML = '<b>Pay here</b>'",
  'makes a copy of it': 'document.body.append(host.cloneNode(true))',
  'presses everything in sight of it':
    "for (const type of ['click', 'pointerdown', 'keydown', 'submit']) host.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }))",
  'presses Escape': "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))",
};

/** When: at once, again and again for a second (a fight), or a while after our last move. */
const TIMES = { once: '0', 'again and again': '8', 'a while later': '-1' } as const;

// What comes a while later finds what comes at once: tried in a long run only.
const TRIED = Object.entries(TIMES).filter(([when]) => isFull || when !== 'a while later');

for (const [when, times] of TRIED) {
  test(`tampering with our element, ${when}: ours is whole or gone, the page lives, and nothing is stored`, async ({
    driver,
    own,
  }, info) => {
    info.setTimeout(240_000);
    await command(own, 'mark', { step: 'alipay/install' });
    const tab = await driver.open('about:blank');
    let before = '';
    for (const [name, act] of Object.entries(TAMPERING)) {
      const where = `${name}, ${when}`;
      await tab.goto(HOME);
      await tab.waitForOverlay(`${where}: the card`, ({ card, pill }) => card !== null || pill !== null);
      before ||= JSON.stringify((await readState(own))?.marks);
      await tab.evaluate(tamper, { act, times: Number(times), ours: HOST_NAME });
      // Also says that the page lives: it has to answer.
      await tab.waitFor(`${where}: an end`, isSettled, HOST_NAME, 8000);
      const { ours, page } = await tab.evaluate(readHost, HOST_NAME);
      expect.soft(ours, `${where}: at most one of ours`).toBeLessThanOrEqual(1);
      if (ours > 0) expect.soft(page, `${where}: whole`).toBe('1688/home');
    }
    expect(JSON.stringify((await readState(own))?.marks)).toBe(before);
    noteFigure({
      what: 'tampering with our element: page hurt, or ours half there',
      tried: Object.keys(TAMPERING).length,
      failed: info.errors.length,
      where: driver.name,
    });
  });
}

/** Runs in the page: does it, as often as asked. */
async function tamper({ act, times, ours }: { act: string; times: number; ours: string }): Promise<void> {
  const run = () => {
    const host = document.querySelector(ours);
    if (host) new Function('host', act)(host);
  };
  if (times < 0) await new Promise((resolve) => setTimeout(resolve, 400));
  run();
  for (let time = 0; time < times; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    run();
  }
}

/** Runs in the page: whether nothing has changed around our element for a quarter of a second. */
async function isSettled(ours: string): Promise<boolean> {
  const write = () =>
    [...document.querySelectorAll(ours)].map((host) => `${host.parentNode?.nodeName}${host.isConnected}${host.getAttributeNames()}`).join();
  const first = write();
  for (let time = 0; time < 5; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (write() !== first) return false;
  }
  return true;
}
