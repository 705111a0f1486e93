import type { PressView } from '../utils/core/brief';
import { Icon } from './Icon';
import { pressIcons } from './press-icons';
import { RichText } from './RichText';

/** What pressing the page's button does: icon, word, one sentence. */
export function PressTag({ press }: { press: PressView }) {
  return (
    <p class="tag" data-kind={press.kind}>
      <Icon of={pressIcons[press.kind]} />
      <span>
        <b>{press.word}</b> <RichText text={press.text} />
      </span>
    </p>
  );
}
