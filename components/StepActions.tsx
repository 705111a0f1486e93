import type { Brief, CardView } from '../utils/core/brief';
import { Icon } from './Icon';
import type { OverlayCalls } from './overlay-view';
import { RichText } from './RichText';
import { undo } from './symbols';

interface StepActionsProps {
  card: CardView;
  words: Brief['words'];
  lost: boolean;
  calls: Pick<OverlayCalls, 'turn' | 'mark' | 'undo' | 'remind' | 'lookAgain'>;
}

type Action = 'open' | 'look' | 'next' | 'mark';

/** The card's buttons. Exactly one of them is the primary one, and it stands last. */
export function StepActions({ card, words, lost, calls }: StepActionsProps) {
  const { back, next, step, remind } = card;
  const primary = primaryAction(card, lost);
  const main = (action: Action) => (action === primary ? 'button primary' : 'button');
  return (
    <div class="actions">
      {back !== undefined && (
        <button key="back" type="button" class="button quiet" data-do="back" onClick={() => calls.turn(back)}>
          {words.back}
        </button>
      )}
      {card.done !== undefined && (
        <button key="undo" type="button" class="button" data-do="undo" onClick={() => calls.undo(step)}>
          <Icon of={undo} class="flip" />
          {words.undo}
        </button>
      )}
      {remind && (
        <button key="remind" type="button" class="button" data-do="remind" onClick={() => calls.remind(step, remind.minutes)}>
          {remind.word}
        </button>
      )}
      {next !== undefined && primary === 'mark' && (
        <button key="later" type="button" class="button" data-do="next" onClick={() => calls.turn(next)}>
          {words.next}
        </button>
      )}
      {card.done === undefined && (
        <button key="mark" type="button" class={main('mark')} data-do="doneMyself" onClick={() => calls.mark(step)}>
          {words.doneMyself}
        </button>
      )}
      {next !== undefined && (primary === 'next' || card.kind === 'elsewhere') && (
        <button key="next" type="button" class={main('next')} data-do="next" onClick={() => calls.turn(next)}>
          {words.next}
        </button>
      )}
      {primary === 'look' && (
        <button key="look" type="button" class="button primary" data-do="lookAgain" onClick={calls.lookAgain}>
          {words.lookAgain}
        </button>
      )}
      {primary === 'open' && card.open && (
        // A new tab: what the buyer has typed or chosen on this page stays.
        <a key="open" class="button primary" data-do="open" href={card.open.url} target="_blank" rel="noreferrer">
          <RichText text={card.open.word} />
        </a>
      )}
    </div>
  );
}

function primaryAction(card: CardView, lost: boolean): Action {
  if (card.kind === 'elsewhere' && card.open?.url.startsWith('https://')) return 'open';
  if (lost) return 'look';
  if (card.done === undefined && (card.kind === 'phone' || card.kind === 'wait')) return 'mark';
  return card.next === undefined ? 'mark' : 'next';
}
