import { RichText } from '../RichText';
import type { PopupView } from './popup-view';

/** The one next thing: ribbon, words, one button. */
export function NextStep({ next, onGoOn }: { next: NonNullable<PopupView['next']>; onGoOn(): void }) {
  return (
    <div class="next">
      <span class="ribbon">{next.number}</span>
      <p class="eyebrow">{next.eyebrow}</p>
      <h2>
        <RichText text={next.title} />
      </h2>
      {next.note !== null && <p class="note small soft">{next.note}</p>}
      {next.button !== null && (
        <button type="button" class="button primary wide" data-do="goOn" onClick={onGoOn}>
          <RichText text={next.button} />
        </button>
      )}
    </div>
  );
}
