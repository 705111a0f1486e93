import type { CardView } from '../utils/core/brief';
import { Icon } from './Icon';
import { RichText } from './RichText';
import { hand } from './symbols';

/** The card made small: number, title, count. Pressing it opens the card again. */
export function Pill({ card, onOpen }: { card: CardView; onOpen(): void }) {
  return (
    <button type="button" class="pill" aria-expanded="false" onClick={onOpen}>
      <span class="ribbon">{card.kind === 'check' ? <Icon of={hand} /> : card.number}</span>
      <span>
        <RichText text={card.title} />
      </span>
      {card.count !== '' && <span class="soft count">{card.count}</span>}
    </button>
  );
}
