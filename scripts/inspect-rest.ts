/** What the watcher says about one document, from inside it. */
export type Pulse = {
  /** Counts every change of the document, open shadow roots included, and every newly seen root. */
  changes: number;
  /** Finite animations that still run: what they show may not be visible yet. */
  animations: number;
  loaded: boolean;
  scripts: boolean;
};

/** What the timer ledger says about one document. Times are milliseconds from now. */
export type Timers = { due: { at: number; delay: number }[]; intervals: number };

/** All that decides whether a page has come to rest, at one moment. Times are milliseconds. */
export type Moment = {
  loaded: boolean;
  sinceLoad: number;
  sinceChange: number;
  recognised: boolean;
  scripts: boolean;
  animations: number;
  timers: Timers;
};

// The slowest late rendering known of the live sites (the order list) takes 5 to 6 seconds.
const ONE_SHOT_LIMIT = 8000;
const REPEATING_LIMIT = 6000;
// A shorter timer that is still coming after six seconds is a loop that will come for ever.
const LONG = 1500;
const QUIET = 500;
const QUIET_UNRECOGNISED = 1200;

/**
 * At rest: nothing has changed for a moment, and nothing that the page has announced (a timer, an animation) is still to come.
 * A page that never rests (a countdown, a carousel) is taken as it is after six seconds.
 */
export function isAtRest({ loaded, sinceLoad, sinceChange, recognised, scripts, animations, timers }: Moment): boolean {
  if (!loaded) return sinceLoad > ONE_SHOT_LIMIT;
  if (sinceLoad > ONE_SHOT_LIMIT + QUIET) return true;
  const late = sinceLoad > REPEATING_LIMIT;
  const coming = timers.due.some(({ at, delay }) => at > -QUIET && sinceLoad + at < ONE_SHOT_LIMIT && (!late || delay >= LONG));
  if (coming) return false;
  if (late) return true;
  if (timers.intervals > 0 || animations > 0) return false;
  return sinceChange >= (recognised || !scripts ? QUIET : QUIET_UNRECOGNISED);
}

/** Runs in the page's own world before any script of the page: notes timers without touching what they call. */
export function keepTimerLedger(key: string): void {
  const due = new Map<number, { at: number; delay: number }>();
  const intervals = new Set<number>();
  const wrap = <Name extends 'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'>(
    name: Name,
    note: (id: number, delay: number) => void,
  ) => {
    // A proxy of the native function still calls itself native code, so that no page takes offence.
    const native = globalThis[name] as unknown as (...args: unknown[]) => number;
    const proxy = new Proxy(native, {
      apply(target, self, args: unknown[]) {
        const id = Reflect.apply(target, self, args) as number;
        note(name.startsWith('clear') ? Number(args[0]) : id, Number(args[1]) || 0);
        return id;
      },
    });
    Object.defineProperty(globalThis, name, { value: proxy, configurable: true, writable: true });
  };
  const clear = (id: number) => {
    due.delete(id);
    intervals.delete(id);
  };
  wrap('setTimeout', (id, delay) => due.set(id, { at: performance.now() + delay, delay }));
  wrap('setInterval', (id) => intervals.add(id));
  wrap('clearTimeout', clear);
  wrap('clearInterval', clear);
  Object.defineProperty(globalThis, key, {
    value: (): Timers => {
      const now = performance.now();
      for (const [id, { at }] of due) if (at < now - 1000) due.delete(id);
      return { due: [...due.values()].map(({ at, delay }) => ({ at: at - now, delay })), intervals: intervals.size };
    },
  });
}

/** Runs in our isolated world: leaves `guidebookPulse` behind, which says how alive the document is. */
export function watchPulse(): void {
  const scope = globalThis as typeof globalThis & { guidebookPulse?: () => Pulse };
  if (scope.guidebookPulse) return;
  let changes = 0;
  const seen = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  const watch = (root: Document | ShadowRoot): void => {
    if (!seen.has(root)) {
      seen.add(root);
      changes += 1;
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  };
  scope.guidebookPulse = () => {
    watch(document);
    const finite = document.getAnimations().filter((each) => {
      const end = each.effect?.getComputedTiming().endTime;
      return each.playState === 'running' && typeof end === 'number' && Number.isFinite(end);
    });
    return { changes, animations: finite.length, loaded: document.readyState === 'complete', scripts: document.scripts.length > 0 };
  };
}
