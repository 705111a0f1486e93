import { Icon } from '../Icon';
import { RichText } from '../RichText';
import { stale } from '../symbols';
import type { WaitingCalls, WaitingView } from './waiting-view';

/** What the buyer wanted to be reminded of, and is due. */
export function Due({ due, calls }: { due: NonNullable<WaitingView['due']>; calls: WaitingCalls }) {
  return (
    <section class="banner due" data-state="now" role="status">
      <Icon of={stale} />
      <h2>{due.title}</h2>
      {due.steps.map(({ step, title }) => (
        <div key={step} data-due={step}>
          <p id={`due-${step}`}>
            <RichText text={title} />
          </p>
          <div class="actions">
            <button type="button" class="button" data-do="dueDone" aria-describedby={`due-${step}`} onClick={() => calls.mark(step)}>
              {due.done}
            </button>
            {[due.again, due.never].map(({ word, minutes }) => (
              <button
                key={minutes}
                type="button"
                class="button quiet"
                data-do={minutes === 0 ? 'never' : 'again'}
                aria-describedby={`due-${step}`}
                onClick={() => calls.remind(step, minutes)}
              >
                {word}
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
