import { useLayoutEffect, useRef } from 'preact/hooks';
import { boxOf } from './box';
import type { Parts } from './draw-place';
import type { OverlayState, TermPlace } from './overlay-view';
import { placeTip } from './place-tip';
import { TermTip } from './TermTip';

/** The tooltip of the place the pointer is on, beside it, with a line under its words. */
export function Tip({ place, state, parts }: { place: TermPlace; state: OverlayState; parts: Parts }) {
  const box = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLSpanElement>(null);
  const brief = state.view.value?.brief;
  useLayoutEffect(() => {
    let current = true;
    draw(place, state, parts, box.current, line.current).then((placed) => {
      // No side is free: rather no words than words on something the buyer needs.
      if (current && !placed) state.tip.value = null;
    });
    return () => {
      current = false;
    };
  }, [place]);
  if (!brief) return null;
  return (
    <>
      <span class="underline" ref={line} hidden />
      <div class="tip" ref={box}>
        <TermTip term={place.term} from={brief.words.from} label={brief.words.term} />
      </div>
    </>
  );
}

async function draw(
  place: TermPlace,
  state: OverlayState,
  parts: Parts,
  tip: HTMLElement | null,
  line: HTMLElement | null,
): Promise<boolean> {
  const view = state.view.peek();
  const { float, room: edge } = parts();
  if (!tip || !line || !view || !edge) return false;
  const room = boxOf(edge);
  tip.style.setProperty('--room-x', `${room.width - 16}px`);
  const element = boxOf(place.element);
  const at = await placeTip({
    element,
    tip: { width: tip.offsetWidth, height: tip.offsetHeight },
    room,
    rtl: view.brief.dir === 'rtl',
    keepClear: view.keepClear.map(boxOf),
    avoid: view.avoid
      .flat()
      .filter((other) => other !== place.element)
      .map(boxOf),
    card: float && float.childElementCount > 0 ? boxOf(float) : null,
  });
  if (!at) return false;
  tip.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
  tip.toggleAttribute('data-placed', true);
  // The ring already marks its target.
  if (place.element !== view.target?.element) {
    line.style.translate = `${element.x}px ${element.y + element.height - 1}px`;
    line.style.width = `${element.width}px`;
    line.hidden = false;
  }
  return true;
}
