import { effect } from '@preact/signals';
import { createRef, render } from 'preact';
import base from './base.css?inline';
import { closeOnEscape } from './close-on-escape';
import components from './components.css?inline';
import { createHost, HOST_NAME } from './create-host';
import { type Following, follow } from './follow';
import hostStyles from './host.css?inline';
import { inThisFrame, type OverlayHere } from './in-this-frame';
import { keepHost } from './keep-host';
import { moveCard } from './move-card';
import { Overlay } from './Overlay';
import overlay from './overlay.css?inline';
import { isSmall, type OverlayCalls, type OverlayState, type OverlayView } from './overlay-view';
import { showBadges } from './show-badges';
import { showStateToTests } from './show-state-to-tests';
import tokens from './tokens.css?inline';

/** An overlay that stands in the page. */
export type PutUp = { float(): HTMLElement | null; unmount(): void };

/**
 * Puts the overlay into the page; what it draws first is placed before it is painted. `show` brings the target into view. Where it throws it
 * leaves nothing behind.
 */
export function putUpOverlay(state: OverlayState, calls: OverlayCalls, show: () => void): PutUp {
  // An older version of us may have been left behind by an update.
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const host = createHost([tokens, base, hostStyles, components, overlay].join('\n'));
  const refs = { float: createRef<HTMLDivElement>(), ring: createRef<HTMLSpanElement>(), room: createRef<HTMLDivElement>() };
  const layer = document.createElement('div');
  const parts = () => ({ float: refs.float.current, ring: refs.ring.current, room: refs.room.current });

  const frame = inThisFrame();
  const undo: (() => void)[] = [() => delete frame.overlay];
  let isGone = false;
  const unmount = () => {
    isGone = true;
    for (const step of undo.splice(0)) step();
    host.element.remove();
    render(null, host.root);
  };
  const withdraw = (why: 'fight' | 'failure') => {
    unmount();
    calls.withdrawn(why);
  };
  const fail = () => withdraw('failure');
  const closeNotice = () => {
    state.notice.value = null;
    calls.noticeClosed();
  };
  const close = () => {
    if (frame.closeTip?.()) return;
    if (state.notice.value) closeNotice();
    else state.form.value = 'closed';
  };
  const tools = {
    grip: moveCard(state, () => following?.position() ?? null),
    makeSmall: () => {
      state.form.value = 'small';
    },
    close: () => {
      state.form.value = 'closed';
    },
  };
  let following: Following | null = null;
  try {
    render(
      <Overlay state={state} calls={calls} tools={tools} refs={refs} onShow={show} onNoticeClose={closeNotice} onFail={fail} />,
      host.root,
    );
    // Who hears the page hears these words already.
    layer.ariaHidden = 'true';
    layer.className = 'badges';
    host.root.append(layer);
    const badges = showBadges({ state, layer, host: host.element, parts, rectsOf: calls.rectsOf }, fail);
    const keeping = keepHost(host.element, calls.isAlive, () => withdraw('fight'));
    undo.push(badges.stop, keeping.stop);
    const esc = closeOnEscape(host.root, close);
    frame.overlay = tellTip(state, host.root, () => refs.float.current);
    undo.push(() => esc.arm(false));
    undo.push(effect(() => dressRoot(host.root, state.view.value)));
    undo.push(
      effect(() =>
        esc.arm(
          Boolean(state.view.value?.brief.active && (state.view.value.brief.card ?? state.view.value.brief.verdict)) &&
            state.form.value === 'card',
        ),
      ),
    );

    following = follow(state, parts, fail, () => {
      keeping.check();
      badges.soon();
      showStateToTests(host.element, state, refs.float.current);
    });
    undo.push(following.stop);
    // It failed while it was drawn: what was set up since goes too.
    if (isGone) unmount();
  } catch (error) {
    unmount();
    throw error;
  }
  return { float: () => refs.float.current, unmount };
}

/** What the script for words has to know of the overlay. */
function tellTip(state: OverlayState, root: HTMLElement, float: () => HTMLElement | null): OverlayHere {
  const view = () => state.view.peek();
  return {
    shadow: root.getRootNode() as ShadowRoot,
    places: () => view()?.places ?? [],
    // The open card speaks of its own target already.
    explained: () => (state.form.peek() === 'card' && !isSmall(state) && view()?.brief.active ? (view()?.target?.element ?? null) : null),
    keepClear: () => view()?.keepClear ?? [],
    avoid: () => view()?.avoid.flat() ?? [],
    card() {
      const card = float();
      return card && card.childElementCount > 0 ? card : null;
    },
  };
}

function dressRoot(root: HTMLElement, view: OverlayView | null): void {
  if (!view) return;
  const { lang, dir, theme } = view.brief;
  root.lang = lang;
  root.dir = dir;
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
}
