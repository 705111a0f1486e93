import { Icon } from '../Icon';
import { RichText } from '../RichText';
import { stale } from '../symbols';
import type { WaitingCalls, WaitingView } from './waiting-view';

/** What only takes time, in a few short rows. */
export function WaitingRows({ rows, calls }: { rows: WaitingView['rows']; calls: WaitingCalls }) {
  return (
    <ul class="waiting">
      {rows.map(({ step, title, note, remind }) => (
        <li key={step} data-waiting={step}>
          <Icon of={stale} />
          <p id={`waiting-${step}`}>
            <RichText text={title} />
            <small>{note}</small>
          </p>
          <button
            type="button"
            class="button quiet"
            data-do="remind"
            aria-describedby={`waiting-${step}`}
            onClick={() => calls.remind(step, remind.minutes)}
          >
            {remind.word}
          </button>
        </li>
      ))}
    </ul>
  );
}
