import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the trap in the content scripts' own world has counted in one document. */
export type Trapped = { valueReads: number; keyListeners: string[]; requests: string[]; clicks: number; messages: number };

export const TRAP_ASK = 'guidebook-trap-ask';
export const TRAP_ANSWER = 'guidebook-trap-answer';
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
    `(${setTrap})('${TRAP_ASK}', '${TRAP_ANSWER}');(${setSender})('${SEND_ASK}', '${SEND_ANSWER}');\n${readFileSync(detector, 'utf8')}`,
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function setTrap(ask: string, answer: string): void {
  const world = globalThis as typeof globalThis & { guidebookTrap?: Trapped };
  if (world.guidebookTrap) return;
  const trapped: Trapped = { valueReads: 0, keyListeners: [], requests: [], clicks: 0, messages: 0 };
  world.guidebookTrap = trapped;
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    const own = Object.getOwnPropertyDescriptor(type.prototype, 'value');
    if (!own?.get) continue;
    const { get } = own;
    Object.defineProperty(type.prototype, 'value', {
      ...own,
      get(this: HTMLInputElement) {
        // A radio's or box's value is the site's own word, not something the buyer has typed.
        if (!['radio', 'checkbox', 'button', 'submit'].includes(this.type)) trapped.valueReads += 1;
        return get.call(this);
      },
    });
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    const inOurRoot = this instanceof Node && this.getRootNode() !== document && !(this instanceof Document);
    if (/^(key|input|beforeinput|paste|copy|cut|composition)/.test(type) && !inOurRoot) trapped.keyListeners.push(type);
    return Reflect.apply(listen, this, [type, ...rest]);
  } as typeof listen;
  // Both names lead to one object in Chromium.
  const names = world as unknown as Record<string, { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined>;
  for (const runtime of new Set([names.browser?.runtime, names.chrome?.runtime])) {
    if (!runtime) continue;
    const send = runtime.sendMessage;
    runtime.sendMessage = (message) => {
      trapped.messages += 1;
      return send.call(runtime, message);
    };
  }
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function (this: HTMLElement) {
    trapped.clicks += 1;
    return click.call(this);
  };
  const request = world.fetch;
  world.fetch = (...args) => {
    trapped.requests.push(String(args[0]));
    return request(...args);
  };
  listen.call(document, ask, () => document.dispatchEvent(new CustomEvent(answer, { detail: JSON.stringify(trapped) })));
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
