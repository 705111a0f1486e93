import type { Trapped } from './extension-copy.ts';

/** Runs in the content scripts' own world, after the trap: counts messages, and what listens to the page or watches it. */
export function countAlive(): void {
  const world = globalThis as typeof globalThis & { guidebookTrap?: Trapped; guidebookAlive?: true };
  const trapped = world.guidebookTrap;
  if (!trapped || world.guidebookAlive) return;
  Object.defineProperty(world, 'guidebookAlive', { value: true });
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    if (this === window || this === document) {
      const { signal, once } = Object(rest[1]) as { signal?: AbortSignal; once?: boolean };
      if (!once && !signal?.aborted) {
        trapped.alive.listeners += 1;
        if (signal) listen.call(signal, 'abort', () => (trapped.alive.listeners -= 1), { once: true });
      }
    }
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
  const silence = EventTarget.prototype.removeEventListener;
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given: Parameters<EventTarget['removeEventListener']>) {
    if (this === window || this === document) trapped.alive.listeners -= 1;
    return silence.apply(this, given);
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { prototype } = globalThis[name] as { prototype: { observe(...given: unknown[]): void; disconnect(): void } };
    const { observe, disconnect } = prototype;
    const watching = new WeakSet<object>();
    prototype.observe = function (this: object, ...given: unknown[]) {
      if (!watching.has(this)) trapped.alive.observers += 1;
      watching.add(this);
      return Reflect.apply(observe, this, given);
    };
    prototype.disconnect = function (this: object) {
      if (watching.delete(this)) trapped.alive.observers -= 1;
      return Reflect.apply(disconnect, this, []);
    };
  }
}
