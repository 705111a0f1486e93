import { Icon } from '../Icon';
import { RichText } from '../RichText';
import { attention, ready, short, stale, unknown } from '../symbols';
import type { PopupView } from './popup-view';

const ICON = { ready, short, wrong: attention, unknown, stale };

/** Can I pay: the word, when it was seen, and the amounts, each with its currency. */
export function Readiness({ readiness }: { readiness: NonNullable<PopupView['readiness']> }) {
  const { state, word, seen, rows, notes } = readiness;
  return (
    <section class="section paper readiness" data-readiness={state}>
      <div class="between">
        <span class="state" data-state={state}>
          <Icon of={ICON[state]} />
          {word}
        </span>
        {seen !== null && <span class="small soft">{seen}</span>}
      </div>
      {rows.length > 0 && (
        <dl class="sum">
          {rows.map(({ word: name, currency, amount }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="amount">
                <span class="code">{currency}</span> {amount}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note} class="small soft">
          <RichText text={note} />
        </p>
      ))}
    </section>
  );
}
