import type { Brief, CardView } from '../utils/core/brief';
import { Guard } from './Guard';
import { Icon } from './Icon';
import type { Away, Target } from './overlay-view';
import { PhoneScreen } from './PhoneScreen';
import { PressTag } from './PressTag';
import { Chinese, RichText } from './RichText';
import { book, down, ready, search } from './symbols';

interface StepBodyProps {
  card: CardView;
  words: Brief['words'];
  target: Target | null;
  away: Away | null;
  onShow(): void;
}

/** The middle of a step card, by the state it is in. */
export function StepBody({ card, words, target, away, onShow }: StepBodyProps) {
  if (card.done !== undefined) {
    return (
      <>
        <p class="state" data-state="ready">
          <Icon of={ready} />
          <span>{card.done}</span>
        </p>
        <Label card={card} />
      </>
    );
  }
  if (isLost(card, target))
    return (
      <>
        {card.guard && <Guard guard={card.guard} />}
        <Lost card={card} words={words} several={target?.state === 'ambiguous'} />
      </>
    );
  return (
    <>
      {card.phone && <PhoneScreen phone={card.phone} />}
      {/* Beside the rows there is no room to say a label twice. */}
      {away ? <ShowIt card={card} away={away} onShow={onShow} /> : !(card.guard && card.title.includes('[[')) && <Label card={card} />}
      {card.kind === 'wait' && card.wait !== undefined && <Wait wait={card.wait} note={card.waitNote} />}
      {card.guard && <Guard guard={card.guard} />}
      {/* The rows say what to press; there is no room for both. */}
      {!(card.guard && card.label) && (
        <p>
          <RichText text={card.body} />
        </p>
      )}
      {card.press && card.kind !== 'elsewhere' && <PressTag press={card.press} />}
      {!card.phone && !card.guard && card.source !== '' && <Source text={card.source} />}
    </>
  );
}

/** A step that points at something which is not there, or is there more than once. */
export function isLost(card: CardView, target: Target | null): boolean {
  return card.kind === 'point' && card.done === undefined && target !== null && target.state !== 'found';
}

function Label({ card }: { card: CardView }) {
  if (!card.label) return null;
  return (
    <p class="label">
      <Chinese words={card.label.zh} /> {card.label.meaning}
    </p>
  );
}

/** The target is out of sight: its words become the button that brings it into view. */
function ShowIt({ card, away, onShow }: { card: CardView; away: Away; onShow(): void }) {
  return (
    <button type="button" class="button show" data-do="show" onClick={onShow}>
      <Icon of={down} class={away} />
      {card.label ? (
        <span class="label">
          <Chinese words={card.label.zh} /> {card.label.meaning}
        </span>
      ) : (
        <RichText text={card.title} />
      )}
    </button>
  );
}

function Lost({ card, words, several }: { card: CardView; words: Brief['words']; several: boolean }) {
  return (
    <>
      <p class="state" data-state="unknown">
        <Icon of={search} />
        <span>{several ? words.severalFound : words.notFound}</span>
      </p>
      {card.label && (
        <div class="look-for">
          <span class="small soft">{words.lookFor}</span>
          <span lang="zh-CN">{card.label.zh}</span>
          <b>{card.label.meaning}</b>
        </div>
      )}
      <p>
        <RichText text={card.where ?? card.body} />
      </p>
      {card.press && <PressTag press={card.press} />}
    </>
  );
}

/** How long a code lives, or how long a review takes. A sentence and no clock: we do not know when it began. */
function Wait({ wait, note }: { wait: string; note: string | undefined }) {
  return (
    <div class="wait">
      <p class="row">
        <b>{wait}</b>
      </p>
      {note !== undefined && <p class="small">{note}</p>}
    </div>
  );
}

function Source({ text }: { text: string }) {
  return (
    <p class="source">
      <Icon of={book} />
      <span>
        <RichText text={text} />
      </span>
    </p>
  );
}
