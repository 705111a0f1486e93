import { Amount } from '../popup/Amount';
import type { MoneyCalls, MoneyView } from '../popup/money-view';
import { Sum } from '../popup/Sum';
import { Figures } from './Figures';

/** What only the panel has room for: orders that money is kept for, other currencies, and the buyer's own figures. */
export function Money({ money, calls }: { money: MoneyView; calls: MoneyCalls }) {
  const { orders, others, figures } = money;
  return (
    <section class="section paper money">
      {orders && (
        <details open data-part="orders">
          <summary>{orders.title}</summary>
          <ul class="orders">
            {orders.rows.map((order) => (
              <Order key={order.number} order={order} onDismiss={calls.dismissOrder} />
            ))}
          </ul>
          {orders.more !== null && <p class="small soft">{orders.more}</p>}
        </details>
      )}
      {others && (
        <details data-part="others">
          <summary>{others.title}</summary>
          <Sum rows={others.rows} />
        </details>
      )}
      <details data-part="figures">
        <summary>{figures.title}</summary>
        <Figures figures={figures} calls={calls} />
      </details>
    </section>
  );
}

type OrderRow = NonNullable<MoneyView['orders']>['rows'][number];

function Order({ order, onDismiss }: { order: OrderRow; onDismiss: MoneyCalls['dismissOrder'] }) {
  const { number, title, note, money, dismissed, word } = order;
  return (
    <li data-order={number} class={dismissed ? 'dismissed' : undefined}>
      <span id={`order-${number}`}>{title}</span>
      {money && <Amount {...money} />}
      <small>{note}</small>
      <button
        type="button"
        class="button quiet small"
        data-do="dismiss"
        aria-describedby={`order-${number}`}
        onClick={() => onDismiss(number, !dismissed)}
      >
        {word}
      </button>
    </li>
  );
}
