import { Icon } from '../Icon';
import { now, ready, todo } from '../symbols';
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
      <p class="bar" role="img" aria-label={way.count}>
        {way.bar.map((done, index) => (
          <span key={index} ref={(piece) => piece?.style.setProperty('--done', `${Math.round(done * 100)}%`)} />
        ))}
      </p>
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
