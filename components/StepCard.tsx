import type { Brief, CardView } from '../utils/core/brief';
import { CardHead, type CardTools } from './CardHead';
import { Icon } from './Icon';
import type { Away, OverlayCalls, Target } from './overlay-view';
import { StepActions } from './StepActions';
import { isLost, StepBody } from './StepBody';
import { attention, hand, phone, ready, stale } from './symbols';

interface StepCardProps {
  card: CardView;
  words: Brief['words'];
  target: Target | null;
  away: Away | null;
  calls: Pick<OverlayCalls, 'turn' | 'mark' | 'undo' | 'remind' | 'lookAgain'>;
  tools: CardTools;
  onShow(): void;
}

/** One step: what to do, what pressing does, where it comes from. The arrow shows only while it stands beside its target. */
export function StepCard({ card, words, target, away, calls, tools, onShow }: StepCardProps) {
  return (
    <section class="card" aria-label={words.guide}>
      <span class="arrow" />
      <CardHead card={card} words={words} ribbon={<RibbonSign card={card} />} tools={tools} />
      {card.note && (
        <p class="source">
          <Icon of={attention} />
          <span>{card.note}</span>
        </p>
      )}
      <StepBody card={card} words={words} target={target} away={away} onShow={onShow} />
      {card.hint && <p class="small soft">{card.hint}</p>}
      {card.kind !== 'check' && <StepActions card={card} words={words} lost={isLost(card, target)} calls={calls} />}
    </section>
  );
}

/** The number joins card and ring; a step without a ring shows what it is instead. */
function RibbonSign({ card }: { card: CardView }) {
  if (card.done !== undefined) return <Icon of={ready} />;
  if (card.kind === 'check') return <Icon of={hand} />;
  if (card.kind === 'phone') return <Icon of={phone} />;
  if (card.kind === 'wait') return <Icon of={stale} />;
  return <>{card.number}</>;
}
