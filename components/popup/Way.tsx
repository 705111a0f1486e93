import { Icon } from '../Icon';
import { now, ready, todo } from '../symbols';
import { Bar } from './Bar';
import type { PopupView } from './popup-view';

const ICON = { ready, now, todo };

/** How far am I: as many pieces of the bar as there are chapters to do, and the chapters by name, optional ones among them. */
export function Way({ way }: { way: PopupView['way'] }) {
  return (
    <section class="section paper">
      <div class="between">
        <b>{way.title}</b>
        <span class="small soft">{way.count}</span>
      </div>
      <Bar of={way.bar} label={way.count} />
      <ul class="chapters">
        {way.chapters.map(({ id, state, title, count }) => (
          <li key={id} data-state={state === 'todo' ? undefined : state} aria-current={state === 'now' ? 'step' : undefined}>
            <Icon of={ICON[state]} />
            {title}
            <span class="small soft">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
