import { type MountedOverlay, mountOverlay } from '../../components/mount-overlay';
import type { OverlayCalls } from '../../components/overlay-view';
import type { Brief } from '../../utils/core/brief';
import { readPush } from '../../utils/core/read-push';
import { measureText } from '../../utils/page/measure-text';
import type { Seen } from '../../utils/page/see-page';
import { watchPage } from '../../utils/page/watch-page';
import { watchSight } from '../../utils/page/watch-sight';
import { isOrphaned } from '../../utils/platform/is-orphaned';
import { listenOnSite } from '../../utils/platform/listen-on-site';
import { askBrief, sendLeave, sendTranslated, sendWish } from '../../utils/platform/send-from-site';
import { pages, pagesLanguage } from './pages';
import { observationOf, viewOf } from './view-of';

/** The guide of one frame. */
export interface FrameGuide {
  /** Looks at the page anew: the address has changed, the page came back, or the site was switched on again. */
  wake(): void;
}

/** Follows the page of this frame, asks the background what to say of it, and draws that. */
export function guideFrame(): FrameGuide {
  let watching = new AbortController();
  let overlay: MountedOverlay | null = null;
  let seen: Seen | null = null;
  let brief: Brief | null = null;
  /** The last observation sent: the same one is not sent again. */
  let said = '';
  let minding: AbortController | null = null;
  /** The translation for which the background was last asked for definitions. */
  let asked: string | null | undefined;

  const clear = () => {
    overlay?.unmount();
    overlay = null;
    brief = null;
    said = '';
  };
  /** A frame of a check that its page hides is no check any more, until it is shown again. */
  const mindSight = () => {
    if (minding) return;
    minding = new AbortController();
    watchSight(minding.signal, (shown) => {
      if (shown) return watch();
      watching.abort();
      void look(null);
    });
  };
  const stop = () => {
    minding?.abort();
    minding = null;
    watching.abort();
    seen = null;
  };
  /** The extension was updated under us: say so where a card stands, and go. */
  const retire = () => {
    stop();
    stopListening();
    if (overlay && brief?.active && brief.card) overlay.notify('reload');
    else clear();
  };
  const draw = () => {
    if (!seen || !brief || brief.page !== seen.page) return;
    // Nothing to say here, a check in a frame: we leave no trace in it.
    if (!overlay && !brief.active && brief.terms.length === 0) return;
    overlay ??= mountOverlay(calls);
    overlay.update(viewOf(brief, seen));
  };
  const take = (next: Brief | null): boolean => {
    if (next && seen && next.page === seen.page) {
      brief = next;
      draw();
    }
    return next !== null;
  };
  const look = async (now: Seen | null) => {
    if (isOrphaned()) return retire();
    const before = seen;
    seen = now;
    if (!now) {
      clear();
      if (before) await sendLeave();
      return;
    }
    if (now.definition.check && self !== top) mindSight();
    draw();
    const observation = observationOf(now, Date.now());
    const saying = JSON.stringify({ ...observation, observedAt: 0 });
    if (saying === said) return;
    said = saying;
    const next = await askBrief({ type: 'observe', observation });
    if (said !== saying || take(next)) return;
    // No brief: we are orphaned, or the site is switched off, or nobody answers. Nothing stale stays on the page.
    if (isOrphaned()) retire();
    else clear();
  };
  const onTranslated = (lang: string | null) => {
    if (lang === asked) return;
    asked = lang;
    void sendTranslated(lang);
  };
  const watch = () => {
    watching.abort();
    watching = new AbortController();
    said = '';
    asked = pagesLanguage();
    watchPage({ definitions: pages(), signal: watching.signal, onTranslated, onChange: (now) => void look(now) });
  };
  const trouble = () => {
    if (isOrphaned()) retire();
    else overlay?.notify('trouble');
  };
  const wish = async (...[wanted]: Parameters<typeof sendWish>) => {
    const reply = await sendWish(wanted);
    if (!reply.ok) return trouble();
    // The background may have died between storing it and telling us: asked anew, it says what is true now.
    said = '';
    await look(seen);
  };

  const calls: OverlayCalls = {
    turn: async (step) => {
      if (!take(await askBrief({ type: 'turn', step }))) trouble();
    },
    mark: (step) => void wish({ kind: 'mark', step }),
    undo: (step) => void wish({ kind: 'undo', step }),
    remind: (step, minutes) => void wish({ kind: 'remind', step, minutes }),
    lookAgain: watch,
    rectsOf: (text) => measureText(text),
    noticeClosed() {
      if (isOrphaned()) clear();
    },
    isAlive: () => !isOrphaned(),
    withdrawn() {
      overlay = null;
      stop();
      void sendLeave();
    },
  };
  // The frame of a check goes without a word, and its page waits for it.
  addEventListener('pagehide', () => {
    if (self !== top && seen?.definition.check) void sendLeave();
  });
  const stopListening = listenOnSite(readPush, (message) => {
    if (message.type === 'brief') take(message.brief);
    else if (message.type === 'point') overlay?.point();
    else {
      stop();
      clear();
    }
  });
  watch();
  return { wake: watch };
}
