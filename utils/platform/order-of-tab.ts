import type { TabOrder } from '../core/tab-order';
import type { TabSession } from './tab-session';

/** The order that a tab is about: the newest of its frames. Undefined where it went through none. */
export function orderOfTab(session: TabSession): TabOrder | undefined {
  const orders = Object.values(session).flatMap(({ order }) => order ?? []);
  return orders.sort((a, b) => b.at - a.at)[0];
}

/** The frames of a tab without an order: it stands with the frame that spoke of it last. */
export function withoutOrder(session: TabSession): TabSession {
  return Object.fromEntries(Object.entries(session).map(([frame, { order: _order, ...rest }]) => [frame, rest]));
}
