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

interface ContactsProps {
  line: LineView;
  words: Pick<ServiceView, 'phoneWord' | 'emailWord'>;
  /** Names the e-mail instead of spelling it out. */
  short?: boolean;
}

/** Phone and e-mail of one line, as links that dial and write. */
export function Contacts({ line, words, short = false }: ContactsProps) {
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
        <a href={`mailto:${line.email}`} title={line.email} aria-label={`${words.emailWord}: ${line.email}`}>
          <bdi>{short ? words.emailWord : line.email}</bdi>
        </a>
      </li>
    </ul>
  );
}
