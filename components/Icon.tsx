import { h } from 'preact';
import type { Symbol20 } from './symbols';

/** Draws one symbol. Never alone: a word stands beside it, or its button carries a label. `flip` for what points back or forward. */
export function Icon({ of, class: extra }: { of: Symbol20; class?: string }) {
  const parts = of.map(([tag, attributes]) => h(tag, attributes));
  return h('svg', { class: extra ? `icon ${extra}` : 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, ...parts);
}
