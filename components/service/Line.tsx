import { Icon } from '../Icon';
import { call, mail, ready, stale } from '../symbols';
import type { LineView, ServiceView } from './service-view';

/** Whether somebody answers now: icon and word. */
export function OpenState({ line }: { line: LineView }) {
  return (
    <span class="state small" data-state={line.open ? 'ready' : 'unknown'} data-open={line.open}>
      <Icon of={line.open ? ready : stale} />
      {line.state}
    </span>
  );
}

/** Phone and e-mail of one line, as links that dial and write. */
export function Contacts({ line, words }: { line: LineView; words: Pick<ServiceView, 'phoneWord' | 'emailWord'> }) {
  return (
    <ul class="contacts">
      <li>
        <Icon of={call} />
        <a href={`tel:${line.phone.replaceAll(' ', '')}`} aria-label={`${words.phoneWord}: ${line.phone}`}>
          <bdi class="amount">{line.phone}</bdi>
        </a>
      </li>
      <li>
        <Icon of={mail} />
        <a href={`mailto:${line.email}`} aria-label={`${words.emailWord}: ${line.email}`}>
          <bdi>{line.email}</bdi>
        </a>
      </li>
    </ul>
  );
}
