import type { CardView } from '../utils/core/brief';
import { RichText } from './RichText';

/** The card made small: number, title, count. Pressing it opens the card again. */
export function Pill({ card, onOpen }: { card: CardView; onOpen(): void }) {
  return (
    <button type="button" class="pill" aria-expanded="false" onClick={onOpen}>
      <span class="ribbon">{card.number}</span>
      <span>
        <RichText text={card.title} />
      </span>
      <span class="soft count">{card.count}</span>
    </button>
  );
}
