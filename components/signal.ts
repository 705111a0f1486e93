/** A value that runs again whoever used it, once it has changed. */
export interface Signal<T> {
  /** Read inside an effect, it binds the effect to this signal. */
  value: T;
  /** Reads without binding. */
  peek(): T;
}

interface Effect {
  readonly run: () => void;
  readonly users: Set<Set<Effect>>;
}

let running: Effect | null = null;
let batches = 0;
const stale = new Set<Effect>();

/** A signal that holds `first`. */
export function signal<T>(first: T): Signal<T> {
  let now = first;
  const users = new Set<Effect>();
  return {
    get value() {
      if (running) {
        users.add(running);
        running.users.add(users);
      }
      return now;
    },
    set value(next) {
      if (next === now) return;
      now = next;
      for (const effect of users) stale.add(effect);
      if (batches === 0) settle();
    },
    peek: () => now,
  };
}

/**
 * Runs `action` now, and again whenever a signal it read the last time has changed. `when` may put the next run off. Returns what stops it.
 */
export function effect(action: () => void, when: (run: () => void) => void = (run) => run()): () => void {
  let live = true;
  const run = () => {
    if (!live) return;
    free(self);
    const before = running;
    running = self;
    try {
      action();
    } finally {
      running = before;
    }
  };
  const self: Effect = { run: () => when(run), users: new Set() };
  run();
  return () => {
    live = false;
    free(self);
  };
}

/** Changes several signals as one: effects run after the last. */
export function batch(change: () => void): void {
  batches += 1;
  try {
    change();
  } finally {
    batches -= 1;
    if (batches === 0) settle();
  }
}

function settle(): void {
  for (const one of stale) {
    stale.delete(one);
    one.run();
  }
}

function free(one: Effect): void {
  for (const users of one.users) users.delete(one);
  one.users.clear();
}
