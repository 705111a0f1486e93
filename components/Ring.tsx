import type { RefObject } from 'preact';

/** Stands around the target. Its ribbon shows only where the card stands apart from it. */
export function Ring({ number, box }: { number: number; box: RefObject<HTMLSpanElement | null> }) {
  return (
    <span class="ring" ref={box} hidden>
      <span class="ribbon">{number}</span>
    </span>
  );
}
