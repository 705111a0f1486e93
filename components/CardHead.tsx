import type { ComponentChildren } from 'preact';
import type { Brief, CardView } from '../utils/core/brief';
import { Icon } from './Icon';
import { RichText } from './RichText';
import { close, collapse, grip } from './symbols';

interface CardHeadProps {
  card: CardView;
  words: Brief['words'];
  /** What stands in the ribbon: the step's number, or an icon. */
  ribbon: ComponentChildren;
  tools: CardTools;
}

/** What the three buttons in the card's corner do. */
export interface CardTools {
  grip: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onKeyDown(event: KeyboardEvent): void;
  };
  makeSmall(): void;
  close(): void;
}

/** Ribbon, chapter and count, title, and the buttons to move, make small and close. */
export function CardHead({ card, words, ribbon, tools }: CardHeadProps) {
  return (
    <header class="card-head">
      <span class="ribbon">{ribbon}</span>
      <p class="chapter">
        {card.chapterTitle} {card.count !== '' && <span class="count">{card.count}</span>}
      </p>
      <span class="card-tools">
        <button type="button" class="tool grip" aria-label={words.move} {...tools.grip}>
          <Icon of={grip} />
        </button>
        <button type="button" class="tool" data-do="small" aria-label={words.small} onClick={tools.makeSmall}>
          <Icon of={collapse} />
        </button>
        <button type="button" class="tool" data-do="close" aria-label={words.close} onClick={tools.close}>
          <Icon of={close} />
        </button>
      </span>
      {/* Said aloud when the step changes: the card never takes the focus. */}
      <h2 class="title" aria-live="polite">
        <RichText text={card.title} />
      </h2>
    </header>
  );
}
