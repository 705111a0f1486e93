import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countAlive } from './count-alive.ts';
import { TRAP_PATH } from './trespasses.ts';

/** What the trap in the content scripts' own world has counted in one document. */
export type Trapped = {
  valueReads: number;
  keyListeners: string[];
  requests: string[];
  clicks: number;
  /** Messages to the background. */
  messages: number;
  /** What listens to the page or watches it at this moment. */
  alive: { listeners: number; observers: number };
};

/** Makes the trap's own world do all that it counts: a trap that is never sprung proves nothing. */
export const TRAP_SPRING = 'guidebook-trap-spring';
export const TRAP_ASK = 'guidebook-trap-ask';
export const TRAP_ANSWER = 'guidebook-trap-answer';
export const MARKS_ASK = 'guidebook-marks-ask';
export const MARKS_ANSWER = 'guidebook-marks-answer';
export const SEND_ASK = 'guidebook-send-ask';
export const SEND_ANSWER = 'guidebook-send-answer';

/**
 * A copy of the built extension whose detector begins with a trap. It stands first in the content scripts' own world, which the
 * page does not share, so that it counts only what our scripts do: values read, keys listened to, requests, clicks. It also sends
 * any message in our scripts' name, as a site that has taken over its renderer could.
 */
export function copyWithTrap(extension: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'guidebook-extension-'));
  cpSync(extension, folder, { recursive: true });
  const detector = path.join(folder, 'detector.js');
  writeFileSync(
    detector,
    [
      `(${setTrap})('${TRAP_ASK}', '${TRAP_ANSWER}', '${TRAP_SPRING}', '${TRAP_PATH}');(${countAlive})();`,
      `(${setSender})('${SEND_ASK}', '${SEND_ANSWER}');(${setMarks})('${MARKS_ASK}', '${MARKS_ANSWER}');`,
      readFileSync(detector, 'utf8'),
    ].join('\n'),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function setTrap(ask: string, answer: string, spring: string, reportTo: string): void {
  const world = globalThis as typeof globalThis & { guidebookTrap?: Trapped };
  if (world.guidebookTrap) return;
  const alive = { listeners: 0, observers: 0 };
  const trapped: Trapped = { valueReads: 0, keyListeners: [], requests: [], clicks: 0, messages: 0, alive };
  world.guidebookTrap = trapped;
  const request = world.fetch;
  // A count in this document goes with it: what is trapped is also told to the fixture site at once.
  const report = (what: string) => {
    if (location.protocol !== 'https:') return;
    void request(`${location.origin}${reportTo}?${encodeURIComponent(what)}`, { keepalive: true }).catch(() => undefined);
  };
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    for (const name of ['value', 'valueAsNumber', 'valueAsDate', 'files']) {
      const own = Object.getOwnPropertyDescriptor(type.prototype, name);
      if (!own?.get) continue;
      const { get } = own;
      Object.defineProperty(type.prototype, name, {
        ...own,
        get(this: HTMLInputElement) {
          // A radio's or box's value is the site's own word, not something the buyer has typed.
          if (!['radio', 'checkbox', 'button', 'submit'].includes(this.type)) {
            trapped.valueReads += 1;
            report(`the value of ${this.localName} ${this.name}`);
          }
          return get.call(this);
        },
      });
    }
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    const inOurRoot = this instanceof Node && this.getRootNode() !== document && !(this instanceof Document);
    if (/^(key|input|beforeinput|paste|copy|cut|composition)/.test(type) && !inOurRoot) {
      trapped.keyListeners.push(type);
      report(`a listener for ${type}`);
    }
    return Reflect.apply(listen, this, [type, ...rest]);
  } as typeof listen;
  const acts: [object, string][] = [
    [HTMLElement.prototype, 'click'],
    [HTMLFormElement.prototype, 'submit'],
    [HTMLFormElement.prototype, 'requestSubmit'],
  ];
  const asks: [object, string][] = [
    [world, 'fetch'],
    [XMLHttpRequest.prototype, 'open'],
    [navigator, 'sendBeacon'],
  ];
  const wrap = ([owner, name]: [object, string], note: (first: unknown) => void) => {
    const own = (owner as Record<string, (...args: unknown[]) => unknown>)[name];
    const wrapped = function (this: unknown, ...args: unknown[]) {
      note(args[0]);
      return Reflect.apply(own as never, this === undefined ? owner : this, args);
    };
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: wrapped });
  };
  for (const act of acts) {
    wrap(act, () => {
      trapped.clicks += 1;
      report(act[1]);
    });
  }
  for (const each of asks) {
    wrap(each, (address) => {
      trapped.requests.push(String(address));
      report(`${each[1]} of ${String(address)}`);
    });
  }
  listen.call(document, ask, () => document.dispatchEvent(new CustomEvent(answer, { detail: JSON.stringify(trapped) })));
  listen.call(document, spring, () => {
    const field = document.createElement('input');
    void field.value;
    field.type = 'button';
    field.click();
    document.addEventListener('keydown', () => {});
    void fetch('/nothing-of-ours').catch(() => undefined);
    navigator.sendBeacon('/nothing-of-ours');
  });
}

/** Everything of ours that is brought into a page leaves its name in the content scripts' own world; the detector is in every page. */
function setMarks(ask: string, answer: string): void {
  document.addEventListener(ask, () => {
    const names = Object.getOwnPropertyNames(globalThis).filter((name) => /^guidebook(?!Trap|Detector|Alive)/.test(name));
    document.dispatchEvent(new CustomEvent(answer, { detail: JSON.stringify(names.sort()) }));
  });
}

/** Runs in the page: the names of what was brought into it. */
export function askMarks({ ask, answer }: { ask: string; answer: string }): string[] | null {
  let reply: string[] | null = null;
  const hear = (event: Event) => {
    reply = JSON.parse((event as CustomEvent<string>).detail) as string[];
  };
  document.addEventListener(answer, hear, { once: true });
  document.dispatchEvent(new CustomEvent(ask));
  return reply;
}

/** Runs in the page: asks the trap what it has counted. */
export function askTrap({ ask, answer }: { ask: string; answer: string }): Trapped | null {
  let reply: Trapped | null = null;
  const hear = (event: Event) => {
    reply = JSON.parse((event as CustomEvent<string>).detail) as Trapped;
  };
  document.addEventListener(answer, hear, { once: true });
  document.dispatchEvent(new CustomEvent(ask));
  return reply;
}

function setSender(ask: string, answer: string): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
  document.addEventListener(ask, (event) => {
    const reply = (value: unknown) => document.dispatchEvent(new CustomEvent(answer, { detail: JSON.stringify({ value: value ?? null }) }));
    runtime.sendMessage(JSON.parse((event as CustomEvent<string>).detail)).then(reply, (error: Error) => reply({ refused: error.message }));
  });
}

/** Runs in the page: sends a message to the background from our scripts' own world. */
export function sendAsSite({ ask, answer, message }: { ask: string; answer: string; message: unknown }): Promise<unknown> {
  return new Promise((resolve) => {
    const hear = (event: Event) => resolve((JSON.parse((event as CustomEvent<string>).detail) as { value: unknown }).value);
    document.addEventListener(answer, hear, { once: true });
    document.dispatchEvent(new CustomEvent(ask, { detail: JSON.stringify(message) }));
  });
}
