import type { GuardView } from '../utils/core/brief';
import { Icon } from './Icon';
import { RichText } from './RichText';
import { attention, ready, short, stale, unknown, wrong } from './symbols';

const HEAD = { ready, attention, unknown };
const ROW = { ready, attention: wrong, short, unknown, stale };

/** Is all of it right? One glance, then row by row. It shows, and never stops anybody. */
export function Guard({ guard }: { guard: GuardView }) {
  return (
    <>
      <div class="guard-head" data-state={guard.state}>
        <Icon of={HEAD[guard.state]} />
        <p>
          <strong>{guard.title}</strong> {guard.detail}
        </p>
      </div>
      <ul class="checks">
        {guard.rows.map(({ state, what, word, found }) => (
          <li key={what} data-state={state}>
            <Icon of={ROW[state]} />
            <span class="what">{what}</span>
            <span class="word">{word}</span>
            {/* What is right needs no more words: on a small window every line counts. */}
            {state !== 'ready' && (
              <span class="found">
                <RichText text={found} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
