import { Amount } from './Amount';
import type { AmountRow } from './money-view';

/** Amounts one below the other, each with its meaning; a total closes those above it. */
export function Sum({ rows }: { rows: readonly AmountRow[] }) {
  return (
    <dl class="sum">
      {rows.map(({ word, note, currency, amount, total }) => (
        <div key={`${word} ${currency}`} class={total ? 'total' : undefined}>
          <dt>
            {word}
            {note !== null && <small>{note}</small>}
          </dt>
          <dd>
            <Amount currency={currency} amount={amount} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
