import { type Box, boxOf, grow, isInView, shared } from './box';
import type { Parts } from './draw-place';
import { isCovered } from './is-covered';
import { isGround, type RectsOf } from './is-ground';
import type { OverlayState, TermPlace } from './overlay-view';
import { type BadgePlace, placeBadges } from './place-badges';

/** The badges of one frame. */
export interface Badges {
  /** Places may have moved, or others are there now. */
  soon(): void;
  stop(): void;
}

/** What the badges are drawn from, and the layer they are drawn on. */
interface Scene {
  readonly state: OverlayState;
  readonly layer: HTMLElement;
  readonly host: Element;
  readonly parts: Parts;
  readonly rectsOf: RectsOf;
}

/** How long a scroll has to rest, and how long a burst of changes is waited for, in ms. */
const REST = 120;
const BURST = 60;
/** So many on one screen help; more would only be noise. */
const MOST = 30;
const NONE = '[]';

/**
 * Marks the named places on screen with their meaning. All boxes are read in one go and all badges written in one go, once for each rest
 * of a scroll or burst of changes; while the page scrolls there are none, for they would lag behind.
 */
export function showBadges(scene: Scene, failed: (error: unknown) => void): Badges {
  const { state, layer } = scene;
  const stop = new AbortController();
  /** One of each text, out of sight: its size is measured, and copies of it are shown. */
  const samples = new Map<string, HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let drawn = NONE;

  const write = (shown: readonly Shown[]) => {
    const plan = JSON.stringify(shown.map(({ term, at }) => [term.meaning, at]));
    if (plan === drawn) return;
    drawn = plan;
    layer.replaceChildren(...samples.values(), ...shown.map((one) => draw(samples.get(one.term.meaning) as HTMLElement, one.at)));
  };
  const refresh = () => {
    timer = undefined;
    if (stop.signal.aborted) return;
    if (import.meta.env.MODE === 'e2e') layer.dataset.runs = String(Number(layer.dataset.runs ?? 0) + 1);
    try {
      write(read(scene, samples));
    } catch (error) {
      failed(error);
    }
  };
  const wait = (time: number) => {
    clearTimeout(timer);
    // A frame that was asked for before comes after this scroll event.
    cancelAnimationFrame(frame);
    timer = setTimeout(() => {
      frame = requestAnimationFrame(refresh);
    }, time);
  };
  addEventListener(
    'scroll',
    ({ target }) => {
      // Asked of the prototype, as in boxOf; a page may also send such an event to its window.
      if (!(target instanceof Node) || !places(state).some(({ element }) => Node.prototype.contains.call(target, element))) return;
      write([]);
      wait(REST);
    },
    { capture: true, passive: true, signal: stop.signal },
  );
  return {
    soon() {
      for (const { term } of places(state)) {
        if (samples.has(term.meaning)) continue;
        const sample = document.createElement('span');
        sample.className = 'badge';
        sample.textContent = term.meaning;
        layer.append(sample);
        samples.set(term.meaning, sample);
      }
      if (timer === undefined && (drawn !== NONE || places(state).length > 0)) wait(BURST);
    },
    stop() {
      stop.abort();
      clearTimeout(timer);
    },
  };
}

interface Shown {
  readonly term: TermPlace['term'];
  readonly at: BadgePlace;
}

/** Every place that may have a badge: none where the buyer wants it quieter, and none beside a notice. */
function places(state: OverlayState): readonly TermPlace[] {
  const view = state.view.peek();
  return view?.brief.badges && !state.notice.peek() ? view.places : [];
}

function read({ state, host, parts, rectsOf }: Scene, samples: ReadonlyMap<string, HTMLElement>): Shown[] {
  const view = state.view.peek();
  const { float, ring, room: edge } = parts();
  if (!view || !float || !edge) return [];
  const { width, height } = boxOf(edge);
  const room = { width, height };
  const card = [...float.children].map(boxOf);
  const guarded = view.keepClear.map(boxOf);
  // What the card points at it also explains.
  const pointed = ring && !ring.hidden ? ring : null;
  const known = new Set([pointed && view.target?.element]);
  const marked = places(state)
    .flatMap(({ element, term }) => {
      const place = boxOf(element);
      const sample = samples.get(term.meaning);
      const area = place.width * place.height;
      if (known.has(element) || !sample || !isInView(place, room)) return [];
      known.add(element);
      if (guarded.some((box) => shared(box, place) > 0) || card.some((box) => shared(box, place) > area / 2)) return [];
      if (isCovered(element, place, host)) return [];
      const badge = { width: sample.offsetWidth, height: sample.offsetHeight };
      return { term, place, badge, isGround: (box: Box) => isGround(box, element, host, rectsOf) };
    })
    .slice(0, MOST);
  const taken = [...card, ...(pointed ? [grow(boxOf(pointed), 7)] : []), ...guarded, ...view.avoid.flat().map(boxOf)];
  const found = placeBadges({ marked, room, rtl: view.brief.dir === 'rtl', taken });
  return marked.flatMap(({ term }, index) => {
    const at = found[index];
    return at ? { term, at } : [];
  });
}

function draw(sample: HTMLElement, { x, y, dot }: BadgePlace): HTMLElement {
  const badge = sample.cloneNode(!dot) as HTMLElement;
  badge.classList.toggle('dot', dot);
  badge.style.translate = `${x}px ${y}px`;
  badge.toggleAttribute('data-placed', true);
  return badge;
}
